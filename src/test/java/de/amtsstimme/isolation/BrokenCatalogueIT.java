package de.amtsstimme.isolation;

import static de.amtsstimme.isolation.Permitted.APPEND_ONLY;
import static de.amtsstimme.isolation.Permitted.GUARDS;
import static de.amtsstimme.isolation.Permitted.NEVER_UPDATED;
import static de.amtsstimme.isolation.Permitted.catalogue;
import static de.amtsstimme.isolation.PermittedGrants.APPLICATION;
import static de.amtsstimme.isolation.PermittedGrants.APPLICATION_CALLS;
import static de.amtsstimme.isolation.PermittedGrants.GATE;
import static de.amtsstimme.isolation.PermittedPolicies.OWN_POLICIES;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.TestInstallation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks of {@link RlsCoverageIT} on a database in which one thing is wrong. */
class BrokenCatalogueIT {

  private static Arguments broken(
      String sql, Function<Catalogue, List<String>> check, String found) {
    return Arguments.of(sql, check, found);
  }

  private static Arguments brokenTable(String sql, String found) {
    return broken(sql, Catalogue::tenantTables, found);
  }

  /** One thing wrong at a time, with what has to be said about it. */
  static Stream<Arguments> breaks() {
    return Stream.of(
        brokenTable("create table bad (id uuid primary key)", "bad.tenant_id is null"),
        brokenTable("create table bad (id uuid primary key)", "bad does not refer to its tenant"),
        brokenTable(
            "create table bad (id uuid primary key)",
            "bad has row-level security false, forced false"),
        brokenTable("create table bad (id uuid primary key)", "bad: primary key starts with id"),
        brokenTable("create table bad (id uuid primary key)", "bad has policies []"),
        brokenTable(
            "create table bad (id uuid primary key)", "bad does not belong to the owner role"),
        brokenTable(
            "alter table inquiry no force row level security",
            "inquiry has row-level security true, forced false"),
        brokenTable(
            "alter table inquiry disable row level security",
            "inquiry has row-level security false, forced true"),
        brokenTable(
            "alter table reply alter column tenant_id drop default",
            "reply.tenant_id is uuid not null default -"),
        brokenTable(
            "create policy more on reply for select to amtsstimme_app using (true)", "more r"),
        brokenTable("create policy more on reply for select using (true)", "more r PUBLIC"),
        brokenTable(
            "alter policy tenant_read on reply using (true)",
            "tenant_read r amtsstimme_app using true"),
        brokenTable(
            "alter policy tenant_insert on reply with check (tenant_id = any (tenant_scope()))",
            "reply has policies"),
        brokenTable("drop policy tenant_update on reply", "reply has policies"),
        brokenTable(
            "create unique index bad on inquiry (external_id) where false",
            "inquiry: unique without tenant_id: "),
        brokenTable(
            "alter table inquiry add unique (id);"
                + " alter table time_entry add foreign key (inquiry_id) references inquiry (id)",
            "time_entry: foreign key without its tenant: inquiry (inquiry_id=id)"),
        brokenTable(
            "alter table contact_person drop constraint contact_person_tenant_id_fkey",
            "contact_person does not refer to its tenant"),
        brokenTable("create materialized view bad as select 1 as x", "bad is of a kind"),
        broken("create view bad as select * from inquiry", Catalogue::views, "bad sees with"),
        broken(
            "create function bad() returns int language sql security definer as 'select 1'",
            Catalogue::definerFunctions,
            "bad(): owner postgres, no search_path"),
        broken(
            "alter function door_enter(text, text, text) reset search_path",
            Catalogue::definerFunctions,
            "no search_path"),
        broken(
            "alter function door_enter(text, text, text) owner to amtsstimme_owner",
            Catalogue::definerFunctions,
            "owner amtsstimme_owner"),
        broken(
            "grant execute on function door_rights(uuid) to public",
            Catalogue::functionsForEverybody,
            "door_rights(uuid) can be called by PUBLIC"),
        broken(
            "grant execute on function door_rights(uuid) to amtsstimme_app",
            c -> different(APPLICATION_CALLS, c.functionsFor("amtsstimme_app")),
            "door_rights(uuid)"),
        broken(
            "grant delete on inquiry to amtsstimme_app",
            c -> different(APPLICATION, c.grants("amtsstimme_app")),
            "inquiry: DELETE INSERT SELECT UPDATE"),
        broken(
            "grant update (name) on chain to amtsstimme_app",
            c -> different(APPLICATION, c.grants("amtsstimme_app")),
            "chain: INSERT SELECT UPDATE(adopted_at,name,version)"),
        broken(
            "grant select on inquiry to amtsstimme_gate",
            c -> different(GATE, c.grants("amtsstimme_gate")),
            "inquiry: SELECT"),
        broken(
            "grant select on inquiry to public",
            Catalogue::strangeGrants,
            "inquiry: SELECT to PUBLIC"),
        broken(
            "grant select on person to amtsstimme_app",
            c -> c.held("person", "select"),
            "may select person"),
        broken(
            "grant update (content_hash) on chain_adoption to amtsstimme_app",
            c -> c.changeable(APPEND_ONLY, NEVER_UPDATED),
            "may update chain_adoption"),
        broken(
            "grant truncate on audit_event to public",
            c -> c.changeable(APPEND_ONLY, NEVER_UPDATED),
            "may truncate audit_event"),
        broken(
            "create policy gate_all on inquiry for all to amtsstimme_gate using (true)",
            c -> different(OWN_POLICIES, c.ownPolicies()),
            "inquiry gate_all * amtsstimme_gate using true check -"),
        broken(
            "alter policy agency_read on agency_staff using (true)",
            c -> different(OWN_POLICIES, c.ownPolicies()),
            "agency_staff agency_read r amtsstimme_app using true check -"),
        broken("alter role amtsstimme_app bypassrls", Catalogue::roles, "amtsstimme_app is super"),
        broken("alter role amtsstimme_app createrole", Catalogue::roles, "amtsstimme_app is super"),
        broken("alter role amtsstimme_door login", Catalogue::roles, "amtsstimme_door can log in"),
        broken(
            "grant amtsstimme_door to amtsstimme_app",
            Catalogue::roles,
            "amtsstimme_app is amtsstimme_door"),
        broken(
            "grant create on schema amtsstimme to amtsstimme_app",
            Catalogue::roles,
            "amtsstimme_app can create in amtsstimme"),
        broken(
            "alter table inquiry owner to amtsstimme_app",
            Catalogue::roles,
            "amtsstimme_app owns table"),
        broken(
            "alter table inquiry owner to amtsstimme_gate",
            Catalogue::roles,
            "amtsstimme_gate owns table"),
        broken(
            "alter table release disable trigger guard_release",
            c -> different(c.guards(), GUARDS.lines().toList()),
            "release.guard_release before insert row"));
  }

  /** Each in a transaction that is rolled back. */
  @ParameterizedTest
  @MethodSource("breaks")
  void eachCheckFindsWhatIsWrong(
      String sql, Function<Catalogue, List<String>> check, String expected) throws SQLException {
    try (Connection db = TestInstallation.superuser();
        Statement statement = db.createStatement()) {
      db.setAutoCommit(false);
      statement.execute("set local search_path = amtsstimme");
      statement.execute(sql);
      List<String> faults = check.apply(catalogue(db));
      db.rollback();
      assertTrue(faults.stream().anyMatch(f -> f.contains(expected)), faults.toString());
    }
  }

  private static List<String> different(String expected, List<String> found) {
    return different(expected.lines().toList(), found);
  }

  private static List<String> different(List<String> expected, List<String> found) {
    return found.stream().filter(f -> !expected.contains(f)).toList();
  }
}
