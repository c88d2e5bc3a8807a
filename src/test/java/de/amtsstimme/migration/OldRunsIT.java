package de.amtsstimme.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectContent.Variant;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.store.ChainPlanJson;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.domain.ContentHash;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * A database from before there were plans of several ways, with a plan, runs and synonyms in it, is
 * brought up to date: what was approved still is, what was not is not, and what was open goes on.
 */
class OldRunsIT {

  private static final String BEFORE = "20261123.0120";
  private static final String SUPERUSER = "postgres";
  private static final String SERVER = "amtsstimme_app";

  private final UUID tenant = UUID.randomUUID();
  private final UUID one = UUID.randomUUID();
  private final UUID two = UUID.randomUUID();
  private final UUID editor = UUID.randomUUID();
  private final UUID chain = UUID.randomUUID();
  private final Map<UUID, String> hashes = new HashMap<>();

  @Test
  void whatWasApprovedStillIs() throws SQLException {
    String name = "old_" + UUID.randomUUID().toString().replace("-", "");
    String url = TestInstallation.empty(name);
    Flyway.configure()
        .dataSource(url, "amtsstimme_owner", "")
        .defaultSchema("amtsstimme")
        .locations("classpath:db/migration")
        .target(BEFORE)
        .load()
        .migrate();
    UUID approved;
    UUID open;
    UUID pretended;
    UUID synonyms = UUID.randomUUID();
    try (Sql old = Sql.in(url, SUPERUSER)) {
      old.update("set search_path = amtsstimme");
      old.update("set session_replication_role = replica");
      authority(old);
      plan(old);
      approved = run(old, "APPROVED", one, two);
      open = run(old, "OPEN", one);
      pretended = run(old, "APPROVED", two);
      old.update(
          "insert into suggestion_synonym values (?, ?, 'E', now(), now(), 1)", tenant, synonyms);
      for (String word : List.of("sofa", "couch")) {
        old.update(
            "insert into suggestion_synonym_word values (?, ?, ?, ?)",
            tenant,
            word,
            synonyms,
            word.toUpperCase(Locale.ROOT));
      }
    }
    Migrate.migrate(url, "amtsstimme_owner", "");
    try (Sql now = Sql.in(url, SUPERUSER)) {
      bind(now, two, false);
      ChainPlan plan =
          ChainPlanJson.plan(
              CanonicalJson.read(
                  now.<String>one("select cast(chain_plan(?, ?) as text)", tenant, chain)));
      assertEquals(1, plan.paths().size());
      assertEquals("Leitung", plan.paths().get(0).steps().get(1).name());
      assertTrue(holds(now, approved));
      assertFalse(holds(now, pretended), "one of two");
      assertFalse(holds(now, open));
      assertEquals(
          "RETURNED [\"COUCH\", \"SOFA\"]",
          now.<String>one(
              "select state || ' ' || proposed from suggestion_synonym where id = ?", synonyms));
    }
    goesOn(url, approved, open, pretended);
  }

  /** With the server's rights: the guards of today judge the runs of then. */
  private void goesOn(String url, UUID approved, UUID open, UUID pretended) {
    try (Sql server = Sql.in(url, SERVER)) {
      server.begin();
      bind(server, two, true);
      assertEquals("AS411", release(server, pretended));
      assertEquals("done", release(server, approved));
      assertEquals("AS411", release(server, open));
      assertEquals("AS404", decide(server, open, editor), "its author");
      bind(server, two, true);
      assertEquals("done", decide(server, open, two));
      server.update(DECIDE, open, 2, two, hashes.get(open));
      server.update("update approval set state = 'APPROVED' where revision_id = ?", open);
      server.update("update subject_state set state = 'APPROVED' where revision_id = ?", open);
      assertEquals("done", release(server, open));
      server.rollback();
    }
  }

  private static final String DECIDE =
      "insert into approval_decision (id, approval_id, step_position, person_id, person_name,"
          + " verdict, content_hash, decided_at) select gen_random_uuid(), a.id, x.p, x.who, 'x',"
          + " 'APPROVE', x.hash, now() from approval a, (select cast(? as uuid) as revision,"
          + " cast(? as int) as p, cast(? as uuid) as who, ? as hash) x where a.revision_id ="
          + " x.revision";

  private String decide(Sql sql, UUID revision, UUID who) {
    bind(sql, who, true);
    return sql.attempt(DECIDE, revision, 2, who, hashes.get(revision));
  }

  private static String release(Sql sql, UUID revision) {
    return sql.attempt(
        "insert into release (id, reply_id, basis, revision_id, content_hash, language, channel,"
            + " kind, text, released_by, released_by_name, released_at) select gen_random_uuid(),"
            + " r.id, 'REPLY', r.revision_id, s.content_hash, r.language, r.channel, r.kind,"
            + " r.text, bound_person(), 'x', now() from reply r join subject_revision s on s.id ="
            + " r.revision_id where r.revision_id = ?",
        revision);
  }

  private void bind(Sql sql, UUID person, boolean local) {
    sql.list(
        "select set_config('search_path', 'amtsstimme', ?), set_config('app.tenant_id', ?, ?),"
            + " set_config('app.tenant_scope', ?, ?), set_config('app.side', 'AUTHORITY', ?),"
            + " set_config('app.person_id', ?, ?)",
        local,
        tenant.toString(),
        local,
        "{" + tenant + "}",
        local,
        local,
        person.toString(),
        local);
  }

  private boolean holds(Sql sql, UUID revision) {
    return sql.<Boolean>one(
        "select approval_holds(?, ?, ?)", tenant, revision, hashes.get(revision));
  }

  private void authority(Sql old) {
    old.update(
        "insert into authority (id, slug, name, kind, land, time_zone, state, state_changed_at,"
            + " created_at, version) values (?, 'alt', 'Alt', 'KOMMUNE', 'NW', 'Europe/Berlin',"
            + " 'ACTIVE', now(), now(), 1)",
        tenant);
    Map.of(one, "APPROVER", two, "APPROVER", editor, "EDITOR")
        .forEach(
            (person, role) -> {
              old.update(
                  "insert into person (id, issuer, subject) values (?, 'i', ?)",
                  person,
                  person.toString());
              old.update(
                  "insert into membership (tenant_id, id, person_id, display_name, roles,"
                      + " valid_from, created_at, version) values (?, gen_random_uuid(), ?, 'x', ?,"
                      + " now() - interval '1 year', now(), 1)",
                  tenant,
                  person,
                  role);
            });
  }

  /** Two steps, the one after the other, as they were frozen then. */
  private void plan(Sql old) {
    Map<String, Object> body =
        Map.of("name", "Standard", "steps", List.of(step(1, "Freigabe"), step(2, "Leitung")));
    UUID revision =
        freeze(
            old,
            SubjectKind.CHAIN,
            chain,
            new SubjectContent(null, List.of(), null, null, List.of(), body));
    old.update(
        "insert into chain (tenant_id, id, name, number, revision_id, content_hash, drafted_by,"
            + " drafted_by_name, created_at, adopted_at, version) values (?, ?, 'Standard', 1, ?,"
            + " ?, ?, 'x', now(), now(), 1)",
        tenant,
        chain,
        revision,
        hashes.get(revision),
        editor);
    for (UUID person : List.of(one, two)) {
      old.update(
          "insert into chain_adoption values (?, ?, ?, 'x', ?, now())",
          tenant,
          chain,
          person,
          hashes.get(revision));
    }
  }

  private static Map<String, Object> step(int position, String name) {
    Map<String, Object> step = new HashMap<>();
    step.put("position", position);
    step.put("name", name);
    step.put("mode", "ANY");
    step.put("needed", 1);
    step.put("department", null);
    step.put("deadlineMinutes", null);
    return step;
  }

  private UUID freeze(Sql old, SubjectKind kind, UUID subject, SubjectContent content) {
    UUID revision = UUID.randomUUID();
    String canonical = content.canonical(tenant, kind, subject, ContentHash.newSalt());
    hashes.put(revision, ContentHash.of(canonical));
    old.update(
        "insert into subject_revision values (?, ?, ?, ?, 1, ?, ?, now())",
        tenant,
        revision,
        kind.name(),
        subject,
        hashes.get(revision),
        editor);
    old.update("insert into subject_revision_text values (?, ?, ?)", tenant, revision, canonical);
    old.update("insert into subject_contributor values (?, ?, ?)", tenant, revision, editor);
    return revision;
  }

  /** A reply and its run, with a decision of each of these people in a step of their own. */
  private UUID run(Sql old, String state, UUID... deciders) {
    UUID reply = UUID.randomUUID();
    UUID approval = UUID.randomUUID();
    UUID revision =
        freeze(
            old,
            SubjectKind.REPLY,
            reply,
            new SubjectContent(
                null,
                List.of(new Variant("de", "FACEBOOK", "ANY", "Ja.")),
                null,
                null,
                List.of(),
                Map.of()));
    String hash = hashes.get(revision);
    String standing = state.equals("OPEN") ? "IN_APPROVAL" : state;
    old.update(
        "insert into reply (tenant_id, id, inquiry_id, state, basis, text, language, channel, kind,"
            + " revision_id, created_by, created_by_name, created_at, version) values (?, ?,"
            + " gen_random_uuid(), ?, 'FREE', 'Ja.', 'de', 'FACEBOOK', 'ANY', ?, ?, 'x', now(), 1)",
        tenant,
        reply,
        standing,
        revision,
        editor);
    old.update(
        "insert into subject_state (tenant_id, revision_id, state, changed_at, version) values (?,"
            + " ?, ?, now(), 1)",
        tenant,
        revision,
        standing);
    old.update(
        "insert into approval (tenant_id, id, revision_id, content_hash, kind, subject_id,"
            + " chain_id, state, opened_by, opened_by_name, opened_at, version) values (?, ?, ?, ?,"
            + " 'REPLY', ?, ?, ?, ?, 'x', now(), 1)",
        tenant,
        approval,
        revision,
        hash,
        reply,
        chain,
        state,
        editor);
    for (int position = 1; position <= 2; position++) {
      boolean decided = position <= deciders.length;
      old.update(
          "insert into approval_step (tenant_id, approval_id, position, name, mode, needed, state)"
              + " values (?, ?, ?, 'x', 'ANY', 1, ?)",
          tenant,
          approval,
          position,
          decided ? "SATISFIED" : state.equals("OPEN") ? "OPEN" : "WAITING");
      if (decided) {
        old.update(
            "insert into approval_decision (tenant_id, id, approval_id, step_position, person_id,"
                + " person_name, verdict, content_hash, decided_at) values (?, gen_random_uuid(),"
                + " ?, ?, ?, 'x', 'APPROVE', ?, now())",
            tenant,
            approval,
            position,
            deciders[position - 1],
            hash);
      }
    }
    return revision;
  }
}
