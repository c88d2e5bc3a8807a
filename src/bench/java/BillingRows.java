import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Authorities with a contract and entries, written past the API into the demo's database. */
final class BillingRows implements AutoCloseable {

  static final int AUTHORITIES = 200;
  static final int ENTRIES_EACH = 200;

  /** Like the demo's contract of Stadt Musterhausen and its rates, with people of the demo. */
  private static final String AUTHORITY =
      """
      insert into authority select (jsonb_populate_record(a, jsonb_build_object('id', md5('t%1$d')::uuid, 'slug', 'messung-%1$d', 'name', 'Messung %1$d')))
        .* from authority a where slug = 'stadt-musterhausen';
      insert into membership (tenant_id, id, person_id, display_name, roles, valid_from, created_at, version)
        select md5('t%1$d')::uuid, md5('m%1$d')::uuid, id, 'Finanzen', 'FINANCE', now() - interval '1 year', now(), 1
          from person where subject = 'mh.finanzen';
      insert into agency_grant (tenant_id, id, person_id, display_name, roles, valid_from, proposed_by, accepted_by, accepted_at, created_at, version)
        select md5('t%1$d')::uuid, md5('g%1$d')::uuid, id, 'Lena', 'AGENCY_MANAGER', now() - interval '1 year', id, id, now(), now(), 1
          from person where subject = 'agentur.lena';
      insert into contract select (jsonb_populate_record(c, jsonb_build_object('tenant_id', md5('t%1$d')::uuid, 'id', md5('c%1$d')::uuid,
          'starts_on', '2026-01-01', 'ends_on', '2026-12-31', 'ceiling_net', 9000000, 'used_net', 0, 'number', 'M %1$d',
          'invoice_street', 'Rathausplatz 1', 'invoice_postal_code', '52351'))).*
        from contract c join authority a on a.id = c.tenant_id where a.slug = 'stadt-musterhausen' limit 1;
      insert into rate_card select (jsonb_populate_record(r, jsonb_build_object('tenant_id', md5('t%1$d')::uuid, 'id', md5('r%1$d')::uuid,
          'contract_id', md5('c%1$d')::uuid, 'valid_from', '2026-01-01'))).*
        from rate_card r join authority a on a.id = r.tenant_id where a.slug = 'stadt-musterhausen' and r.accepted_at is not null limit 1;
      insert into time_entry (tenant_id, id, person_id, person_name, activity, started_at, ended_at, minutes, description, created_at, version, contract_id,
          billable, work_month, sheet_month, net)
        select md5('t%1$d')::uuid, md5('e%1$d-' || n)::uuid, p.id, 'Lena', (array['CITIZEN_QUESTIONS', 'TEXT', 'GRAPHICS'])[1 + n %% 3],
               timestamptz '2026-10-01 06:00:00Z' + make_interval(days => n %% 28, mins => 60 * (n / 28)),
               timestamptz '2026-10-01 06:45:00Z' + make_interval(days => n %% 28, mins => 60 * (n / 28)), 45, 'Messung', now(), 1, md5('c%1$d')::uuid,
               true, '2026-10-01', '2026-10-01', round((60 + 5 * (n %% 3)) * 0.75, 2)
          from generate_series(0, %2$d) n, person p where p.subject = 'agentur.lena';
      insert into time_entry_part (tenant_id, entry_id, number, started_at, ended_at, day, minutes, supplement, rate, surcharge_percent, surcharge_name)
        select tenant_id, id, 1, started_at, ended_at, started_at::date, 45, 0, 60 + 5 * (extract(day from started_at)::int %% 3),
               case when extract(isodow from started_at) = 7 then 50 else 0 end, case when extract(isodow from started_at) = 7 then 'Sonntag' end
          from time_entry where tenant_id = md5('t%1$d')::uuid;
      """;

  /**
   * A hundred people with ten thousand entries each, eight minutes every ten, over all authorities.
   */
  private static final String MILLION =
      """
      insert into time_entry (tenant_id, id, person_id, person_name, activity, started_at, ended_at, minutes, created_at, version, contract_id,
          billable, work_month, sheet_month, net)
        select md5('t' || 1 + (n %% 200))::uuid, md5('x%1$d-' || n)::uuid, md5('p%1$d')::uuid, 'P', 'TEXT', s, s + interval '8 minutes', 8, now(), 1,
               md5('c' || 1 + (n %% 200))::uuid, true, date_trunc('month', s)::date, date_trunc('month', s)::date, 10
          from generate_series(0, 9999) n, lateral (select timestamptz '2026-01-02 00:00:00Z' + make_interval(mins => 10 * n) as s) x;
      insert into time_entry_part (tenant_id, entry_id, number, started_at, ended_at, day, minutes, supplement, rate, surcharge_percent)
        select tenant_id, id, 1, started_at, ended_at, started_at::date, 8, 0, 75, 0 from time_entry where person_id = md5('p%1$d')::uuid;
      insert into booked_minutes (tenant_id, entry_id, person_id, starts_at, ends_at)
        select tenant_id, id, person_id, started_at, ended_at from time_entry where person_id = md5('p%1$d')::uuid;
      """;

  private static final String EXTRAS =
      """
      insert into agreed_extra (tenant_id, id, contract_id, name, description, quantity, unit, price_net, net, state, accepted_by, accepted_by_name,
          accepted_at, created_by, created_by_name, created_at, version)
        select md5('t1')::uuid, uuidv7(), md5('c1')::uuid, 'Leistung ' || n, 'Wie vereinbart, Position ' || n, 30 + n, 'MINUTE', 85,
               round((30 + n) * 85 / 60.0, 2), 'AGREED', p.id, 'Finanzen', now(), p.id, 'Lena', now(), 1
          from generate_series(1, %1$d) n, person p where p.subject = 'mh.finanzen'
        returning id;
      """;

  private final Connection db;

  BillingRows(Path runDirectory) throws Exception {
    Map<String, String> of = new HashMap<>();
    for (String word : Files.readString(runDirectory.resolve("database")).split("\\s+")) {
      if (word.contains("=")) {
        of.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      }
    }
    db =
        DriverManager.getConnection(
            "jdbc:postgresql://"
                + of.getOrDefault("PGHOST", "localhost")
                + ":"
                + of.get("PGPORT")
                + "/"
                + of.get("PGDATABASE"),
            "postgres",
            "");
    execute(
        "set session_replication_role = replica; set synchronous_commit = off; set search_path ="
            + " amtsstimme; set statement_timeout = 0");
  }

  /** Unless they are there already. */
  void authorities() throws SQLException {
    if (count("select count(*) from authority where slug like 'messung-%'") > 0) {
      return;
    }
    for (int i = 1; i <= AUTHORITIES; i++) {
      execute(AUTHORITY.formatted(i, ENTRIES_EACH - 1));
    }
    execute("vacuum analyze");
  }

  /**
   * As many as are missing, ten thousand at a time. The constraint over all minutes is taken off
   * meanwhile: row by row it takes a quarter of an hour, at the end half a minute.
   */
  void entries(int thousands) throws SQLException {
    long start = System.nanoTime();
    int first = (int) count("select count(*) from booked_minutes") / 10_000 + 1;
    if (first <= thousands / 10) {
      String once =
          text(
              "select pg_get_constraintdef(oid) from pg_constraint where conname = 'booked_minutes_once'");
      execute("alter table booked_minutes drop constraint booked_minutes_once");
      for (int i = first; i <= thousands / 10; i++) {
        execute(MILLION.formatted(i));
      }
      execute("alter table booked_minutes add constraint booked_minutes_once " + once);
      execute("vacuum analyze");
    }
    System.out.printf(
        "%d entries in the table, filled in %d s%n",
        count("select count(*) from time_entry"), (System.nanoTime() - start) / 1_000_000_000);
  }

  /** So many that the first authority has accepted: their ids. */
  List<String> agreedExtras(int many) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Statement s = db.createStatement();
        ResultSet rows = s.executeQuery(EXTRAS.formatted(many))) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  long count(String query) throws SQLException {
    try (Statement s = db.createStatement();
        ResultSet rows = s.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private String text(String query) throws SQLException {
    try (Statement s = db.createStatement();
        ResultSet rows = s.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement s = db.createStatement()) {
      s.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
