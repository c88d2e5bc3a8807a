package de.amtsstimme.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.privacy.domain.ColumnClasses;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What can hold text has a class; what has a class is there. */
class ColumnClassesIT {

  /** Of the text types, documents, bytes, search documents, and arrays and domains of them. */
  private static final String CAN_HOLD_TEXT =
      """
      select c.relname || '.' || a.attname from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        join pg_type t on t.oid = a.atttypid
        left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
        left join pg_type b on b.oid = t.typbasetype and t.typtype = 'd'
       where c.relnamespace = 'amtsstimme'::regnamespace and c.relkind in ('r', 'p', 'm', 'f')
         and a.attnum > 0 and not a.attisdropped
         and coalesce(e.typname, b.typname, t.typname) in
           ('text', 'varchar', 'bpchar', 'char', 'name', 'citext', 'json', 'jsonb', 'xml', 'bytea', 'tsvector', 'hstore', 'jsonpath')
      """;

  @Test
  void everyColumnThatCanHoldTextHasAClass() throws SQLException {
    try (Connection db = TestInstallation.owner();
        Statement s = db.createStatement()) {
      assertEquals(new TreeSet<>(ColumnClasses.byColumn().keySet()), columns(s));
    }
  }

  /** The question is one that a new column of any kind would answer. */
  @Test
  void aNewColumnWouldBeMissed() throws SQLException {
    try (Connection db = TestInstallation.superuser();
        Statement s = db.createStatement()) {
      db.setAutoCommit(false);
      s.execute("set local search_path = amtsstimme");
      s.execute("create domain words as text");
      s.execute(
          "alter table inquiry add a text, add b varchar(9), add c jsonb, add d bytea, add e text[], add f words, add g json[],"
              + " add h int, add i char(3)");
      s.execute("create table fresh (id uuid, note text)");
      Set<String> found = columns(s);
      db.rollback();
      found.removeAll(ColumnClasses.byColumn().keySet());
      assertEquals(
          Set.of(
              "fresh.note",
              "inquiry.a",
              "inquiry.b",
              "inquiry.c",
              "inquiry.d",
              "inquiry.e",
              "inquiry.f",
              "inquiry.g",
              "inquiry.i"),
          found);
    }
  }

  private static Set<String> columns(Statement s) throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (ResultSet rows = s.executeQuery(CAN_HOLD_TEXT)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }
}
