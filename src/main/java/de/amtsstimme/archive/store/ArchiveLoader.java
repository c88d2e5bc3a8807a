package de.amtsstimme.archive.store;

import de.amtsstimme.archive.domain.ArchiveRefused;
import de.amtsstimme.archive.domain.LoadOrder;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings an archive in, as the owner role, in one transaction that is the caller's to commit: ids,
 * hashes, salts, versions and times as they were. The guards of the database judge what people do
 * now; for what they did then they are switched off in this transaction, and {@link ArchiveProofs}
 * judges the result.
 */
public final class ArchiveLoader {

  private final Connection db;
  private final ArchiveFile archive;
  private final Manifest manifest;
  private final Map<String, TableShape> shapes = new HashMap<>();

  public ArchiveLoader(Connection db, ArchiveFile archive) {
    this.db = db;
    this.archive = archive;
    this.manifest = archive.manifest();
  }

  /**
   * @throws ArchiveRefused in one sentence; the transaction is to be rolled back then
   */
  public void load() throws SQLException, IOException {
    TableRows.settle(db);
    requireSameVersion();
    requireSameTables();
    Roots.bind(db, manifest.owner().id());
    Roots.requireFree(db, manifest);
    List<String> guards = guards();
    switchTo("disable", guards);
    run("set constraints all deferred");
    List<String> order = LoadOrder.of(manifest.kind().tables(), TableShape.references(db));
    for (String table : order) {
      load(fileOf(table));
    }
    run("set constraints all immediate");
    switchTo("enable", guards);
    new ArchiveProofs(db, manifest, shapes).check();
  }

  private void requireSameVersion() throws SQLException {
    String here = ArchiveWriter.schemaVersion(db);
    if (!here.equals(manifest.schemaVersion())) {
      throw new ArchiveRefused(
          "Das Archiv hat den Schemastand %s, diese Datenbank %s; eingelesen wird mit derselben Fassung des Programms."
              .formatted(manifest.schemaVersion(), here));
    }
  }

  private void requireSameTables() throws SQLException {
    List<String> expected = manifest.kind().tables();
    if (!expected.equals(manifest.tables().stream().map(Manifest.Table::table).toList())) {
      throw new ArchiveRefused("Das Archiv hat nicht die Tabellen, die dazugehören.");
    }
    for (Manifest.Table table : manifest.tables()) {
      TableShape shape = TableShape.of(db, table.table());
      if (!shape.columns().equals(table.columns())
          || !table.file().equals(table.table() + ".jsonl")) {
        throw new ArchiveRefused(
            "Die Tabelle %s sieht im Archiv anders aus als hier.".formatted(table.table()));
      }
      shapes.put(table.table(), shape);
    }
  }

  private void load(Manifest.Table table) throws SQLException, IOException {
    try (InputStream in = archive.open(table);
        PreparedStatement insert = db.prepareStatement(shapes.get(table.table()).insert())) {
      Batches batches = new Batches(in);
      for (String batch = batches.next(); batch != null; batch = batches.next()) {
        insert.setString(1, batch);
        insert.executeUpdate();
        if (table.table().equals("person")) {
          Roots.requireSamePeople(db, batch);
        }
      }
    }
  }

  private Manifest.Table fileOf(String table) {
    return archive.tables().stream().filter(t -> t.table().equals(table)).findFirst().orElseThrow();
  }

  /** Statements for the triggers of our own that are on, with a place for what to do with them. */
  private List<String> guards() throws SQLException {
    List<String> guards = new ArrayList<>();
    try (Statement statement = db.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select format('alter table %I %%s trigger %I', c.relname, t.tgname), c.relname from pg_trigger t"
                    + " join pg_class c on c.oid = t.tgrelid"
                    + " where not t.tgisinternal and t.tgenabled = 'O' and c.relnamespace = 'amtsstimme'::regnamespace"
                    + " order by 1")) {
      while (rows.next()) {
        if (shapes.containsKey(rows.getString(2))) {
          guards.add(rows.getString(1));
        }
      }
    }
    return guards;
  }

  private void switchTo(String state, List<String> guards) throws SQLException {
    for (String guard : guards) {
      run(guard.formatted(state));
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = db.createStatement()) {
      statement.execute(sql);
    }
  }
}
