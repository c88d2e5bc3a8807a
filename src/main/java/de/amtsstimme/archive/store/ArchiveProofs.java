package de.amtsstimme.archive.store;

import de.amtsstimme.archive.domain.ArchiveRefused;
import de.amtsstimme.audit.domain.AuditEntry;
import de.amtsstimme.audit.domain.ChainVerifier;
import de.amtsstimme.audit.domain.Checkpoint;
import de.amtsstimme.audit.domain.SealVerifier;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Before the commit: is what stands in the database now what was in the archive, byte for byte, and
 * does it still prove what it proved? The chain is recomputed, the hashes of frozen texts are, and
 * the rules that the switched-off guards keep are asked of the rows.
 */
final class ArchiveProofs {

  private static final String AUDIT =
      "select tenant_id, seq, at, person_id, actor_name, side, action, subject_kind, subject_id,"
          + " before_state, after_state, request_id, previous_hash, hash from audit_event where"
          + " tenant_id = bound_tenant() order by seq";

  private static final String SEALS =
      "select tenant_id, number, seq, hash, at, previous from audit_checkpoint"
          + " where tenant_id = bound_tenant() order by number";

  /** Each finds something only if something is wrong: the sentence, and how to find it. */
  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put(
        "Der Text einer freigegebenen Fassung passt nicht zu seinem Hash",
        "select r.id from subject_revision r join subject_revision_text t on t.tenant_id ="
            + " r.tenant_id and t.revision_id = r.id where r.tenant_id = bound_tenant() and"
            + " encode(sha256(convert_to(t.canonical, 'UTF8')), 'hex') <> r.content_hash");
    RULES.put(
        "Der Auszug einer Quelle passt nicht zu seinem Hash",
        "select id from source_version where tenant_id = bound_tenant()"
            + " and encode(sha256(convert_to(excerpt, 'UTF8')), 'hex') <> excerpt_hash");
    RULES.put(
        "Über eine Fassung hat jemand entschieden, der daran geschrieben hat",
        "select d.id from approval_decision d join approval a on a.tenant_id = d.tenant_id and a.id"
            + " = d.approval_id join subject_contributor c on c.tenant_id = a.tenant_id and"
            + " c.revision_id = a.revision_id and c.person_id = d.person_id where d.tenant_id ="
            + " bound_tenant()");
    RULES.put(
        "In Vertretung hat jemand für eine Person entschieden, die daran geschrieben hat",
        "select d.id from approval_decision d join approval a on a.tenant_id = d.tenant_id and a.id"
            + " = d.approval_id join subject_contributor c on c.tenant_id = a.tenant_id and"
            + " c.revision_id = a.revision_id and c.person_id = d.on_behalf_of where d.tenant_id ="
            + " bound_tenant()");
    RULES.put(
        "Die Schritte eines Laufs sind nicht die seines beschlossenen Weges",
        "select a.id from approval a join chain c on c.tenant_id = a.tenant_id and c.id ="
            + " a.chain_id join subject_revision_text t on t.tenant_id = c.tenant_id and"
            + " t.revision_id = c.revision_id where a.tenant_id = bound_tenant() and (select"
            + " jsonb_agg(cast(s.rule as jsonb) order by s.position) from approval_step s where"
            + " s.tenant_id = a.tenant_id and s.approval_id = a.id) is distinct from"
            + " coalesce(t.canonical::jsonb -> 'body' -> 'paths' -> (a.path - 1) -> 'steps',"
            + " t.canonical::jsonb -> 'body' -> 'steps')");
    RULES.put(
        "Eine geänderte Quelle hat jemand bestätigt, der an der Fassung geschrieben hat",
        "select k.id from source_confirmation k join subject_contributor c on c.tenant_id ="
            + " k.tenant_id and c.revision_id = k.revision_id and c.person_id = k.person_id where"
            + " k.tenant_id = bound_tenant()");
    RULES.put(
        "Über eine Sammelfreigabe hat jemand entschieden, der an einem ihrer Texte geschrieben hat",
        "select d.id from approval_decision d join approval a on a.tenant_id = d.tenant_id and a.id"
            + " = d.approval_id join subject_revision_text t on t.tenant_id = a.tenant_id and"
            + " t.revision_id = a.revision_id cross join lateral"
            + " jsonb_array_elements(t.canonical::jsonb -> 'body' -> 'members') e join"
            + " subject_contributor c on c.tenant_id = a.tenant_id and c.revision_id = (e ->>"
            + " 'revision')::uuid and c.person_id = d.person_id where d.tenant_id = bound_tenant()"
            + " and a.kind = 'ANSWER_BATCH'");
    RULES.put(
        "Ein Text gilt durch eine Sammelfreigabe, deren Verzeichnis ihn nicht nennt",
        "select m.revision_id from approval_batch_member m join approval a on a.tenant_id ="
            + " m.tenant_id and a.subject_id = m.batch_id and a.state = 'APPROVED' join"
            + " subject_revision_text t on t.tenant_id = a.tenant_id and t.revision_id ="
            + " a.revision_id where m.tenant_id = bound_tenant() and m.taken_out_at is null and not"
            + " exists (select from jsonb_array_elements(t.canonical::jsonb -> 'body' -> 'members')"
            + " e where e ->> 'revision' = m.revision_id::text and e ->> 'hash' = m.content_hash)");
    RULES.put(
        "Eine Entscheidung gilt einem anderen Inhalt als ihre Freigabe",
        "select d.id from approval_decision d join approval a on a.tenant_id = d.tenant_id and a.id"
            + " = d.approval_id where d.tenant_id = bound_tenant() and d.content_hash <>"
            + " a.content_hash");
    RULES.put(
        "Eine Freigabekette gilt, ohne dass zwei Personen ihr zugestimmt haben",
        "select c.id from chain c where c.tenant_id = bound_tenant() and c.adopted_at is not null"
            + " and (select count(*) from chain_adoption a where a.tenant_id = c.tenant_id and"
            + " a.chain_id = c.id and a.content_hash = c.content_hash) < 2");
    RULES.put(
        "Ein herausgegebener Text steht nicht in der freigegebenen Fassung",
        "select r.id from release r join subject_revision_text t on t.tenant_id = r.tenant_id and"
            + " t.revision_id = r.revision_id where r.tenant_id = bound_tenant() and r.text is not"
            + " null and r.basis <> 'RENDERING' and not exists (select from"
            + " jsonb_array_elements(t.canonical::jsonb -> 'variants') x where x ->> 'text' ="
            + " r.text and x ->> 'language' = r.language and x ->> 'channel' = r.channel and x ->>"
            + " 'kind' = r.kind)");
    RULES.put(
        "Ein angepasster Text ist nicht, was aus Fassung, Werten und Listen entsteht",
        "select r.id from release r join subject_revision_text t on t.tenant_id = r.tenant_id and"
            + " t.revision_id = r.revision_id where r.tenant_id = bound_tenant() and r.text is not"
            + " null and r.basis = 'RENDERING' and not exists (select from chain c join"
            + " subject_revision_text p on p.tenant_id = c.tenant_id and p.revision_id ="
            + " c.revision_id left join tone_guideline g on g.tenant_id = r.tenant_id and g.id ="
            + " (r.rendering::jsonb ->> 'guideline')::uuid left join subject_revision_text q on"
            + " q.tenant_id = g.tenant_id and q.revision_id = g.revision_id"
            + " cross join lateral jsonb_array_elements(t.canonical::jsonb ->"
            + " 'variants') x where c.tenant_id = r.tenant_id and c.id = (r.rendering::jsonb ->>"
            + " 'chain')::uuid and x ->> 'language' = r.language and x ->> 'channel' = r.channel"
            + " and x ->> 'kind' = r.kind and gate_render(x ->> 'text', t.canonical::jsonb ->"
            + " 'placeholders', r.language, r.rendering::jsonb - 'chain' - 'guideline',"
            + " gate_lists(p.canonical::jsonb -> 'body', q.canonical::jsonb -> 'body' -> 'rules'))"
            + " = r.text)");
    RULES.put(
        "Ein Tonalitätsleitfaden gilt, ohne dass er freigegeben ist",
        "select g.id from tone_guideline g where g.tenant_id = bound_tenant() and g.state ="
            + " 'APPROVED' and not exists (select from approval a join subject_revision s on"
            + " s.tenant_id = a.tenant_id and s.id = a.revision_id where a.tenant_id ="
            + " g.tenant_id and a.revision_id = g.revision_id and a.state = 'APPROVED' and s.kind ="
            + " 'TONE_GUIDELINE' and s.subject_id = g.id)");
    RULES.put(
        "Ein Synonym gilt, ohne dass es jemand freigegeben hat",
        "select w.synonym_id from suggestion_synonym_word w left join subject_revision r on"
            + " r.tenant_id = w.tenant_id and r.id = w.revision_id and r.kind = 'SYNONYMS' and"
            + " r.subject_id = w.synonym_id left join subject_revision_text t on t.tenant_id ="
            + " r.tenant_id and t.revision_id = r.id where w.tenant_id = bound_tenant() and (not"
            + " coalesce(t.canonical::jsonb -> 'body' -> 'words' @> to_jsonb(w.written), false) or"
            + " not exists (select from approval a where a.tenant_id = w.tenant_id and"
            + " a.revision_id = w.revision_id and a.state in ('APPROVED', 'WITHDRAWN')))");
    RULES.put(
        "Eine zurückgezogene Freigabe gilt noch",
        "select w.id from approval_withdrawal w join subject_state s on s.tenant_id = w.tenant_id"
            + " and s.revision_id = w.revision_id where w.tenant_id = bound_tenant() and s.state <>"
            + " 'WITHDRAWN'");
    RULES.put(
        "Die Teile einer gebuchten Zeit ergeben nicht ihre Minuten",
        "select e.id from time_entry e where e.tenant_id = bound_tenant() and e.contract_id is not"
            + " null and e.minutes <> (select coalesce(sum(p.minutes), 0) from time_entry_part p"
            + " where p.tenant_id = e.tenant_id and p.entry_id = e.id)");
    RULES.put(
        "Ein Vertrag ist anders verbraucht, als darunter gebucht wurde",
        "select c.id from contract c where c.tenant_id = bound_tenant() and c.used_net <> (select"
            + " coalesce(sum(e.net), 0) from time_entry e where e.tenant_id = c.tenant_id and"
            + " e.contract_id = c.id and e.billable) + (select coalesce(sum(s.adjustment_net), 0)"
            + " from time_sheet s where s.tenant_id = c.tenant_id and s.contract_id = c.id) + (select"
            + " coalesce(sum(x.net), 0) from agreed_extra x where x.tenant_id = c.tenant_id and"
            + " x.contract_id = c.id and x.state = 'AGREED')");
    RULES.put(
        "Ein Vertrag sagt etwas anderes als sein letzter Nachtrag",
        "select c.id from contract c where c.tenant_id = bound_tenant() and (c.amendments <>"
            + " (select count(*) from contract_amendment a where a.tenant_id = c.tenant_id and"
            + " a.contract_id = c.id and a.state = 'IN_FORCE') or c.amendments > 0 and not exists"
            + " (select from contract_amendment a where a.tenant_id = c.tenant_id and a.contract_id"
            + " = c.id and a.ordinal = c.amendments and a.ceiling_net = c.ceiling_net and"
            + " a.leitweg_id is not distinct from c.leitweg_id and a.invoice_name ="
            + " c.invoice_name))");
    RULES.put(
        "Auf einer Rechnung oder einem Entwurf steht ein Leistungsnachweis, der nicht bestätigt ist",
        "select b.id from billed_sheet b where b.tenant_id = bound_tenant() and b.freed_at is null"
            + " and not exists (select from time_sheet s where s.tenant_id = b.tenant_id and s.id ="
            + " b.sheet_id and s.state = 'CONFIRMED')");
    RULES.put(
        "Eine abgerechnete Zeit hat keine Minuten belegt",
        "select e.id from time_entry e where e.tenant_id = bound_tenant() and e.billable and"
            + " e.corrects_id is null and not exists (select from booked_minutes b where"
            + " b.tenant_id = e.tenant_id and b.entry_id = e.id) and not exists (select from"
            + " time_entry k where k.tenant_id = e.tenant_id and k.corrects_id = e.id)");
  }

  private final Connection db;
  private final Manifest manifest;
  private final Map<String, TableShape> shapes;

  ArchiveProofs(Connection db, Manifest manifest, Map<String, TableShape> shapes) {
    this.db = db;
    this.manifest = manifest;
    this.shapes = shapes;
  }

  void check() throws SQLException, IOException {
    for (Manifest.Table table : manifest.tables()) {
      requireSame(table);
    }
    requireChain();
    for (Map.Entry<String, String> rule : RULES.entrySet()) {
      String found = Roots.first(db, rule.getValue());
      if (found != null) {
        throw new ArchiveRefused("%s (%s).".formatted(rule.getKey(), found));
      }
    }
  }

  /** Written out again, every table has the lines that the archive has. */
  private void requireSame(Manifest.Table table) throws SQLException, IOException {
    TableRows.Written here =
        TableRows.write(
            db,
            shapes.get(table.table()),
            manifest.kind(),
            TableShape.Reader.OWNER,
            OutputStream.nullOutputStream());
    if (here.rows() != table.rows()) {
      throw new ArchiveRefused(
          "Von %s sind %d statt %d Zeilen angekommen."
              .formatted(table.table(), here.rows(), table.rows()));
    }
    if (!here.sha256().equals(table.sha256())) {
      throw new ArchiveRefused(
          "Die Zeilen von %s sind nicht so angekommen, wie sie im Archiv stehen."
              .formatted(table.table()));
    }
  }

  private void requireChain() throws SQLException {
    ChainVerifier verifier = new ChainVerifier(seals());
    try (PreparedStatement query = db.prepareStatement(AUDIT)) {
      query.setFetchSize(500);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          verifier.accept(entry(row), row.getBytes(13), row.getBytes(14));
        }
      }
    }
    Manifest.Head head = ArchiveWriter.head(db);
    ChainVerifier.Verification result =
        head == null
            ? verifier.finish(0, AuditEntry.genesis())
            : verifier.finish(head.seq(), HexFormat.of().parseHex(head.hash()));
    if (!result.verified()) {
      throw new ArchiveRefused(
          "Das Protokoll im Archiv ist bei Eintrag %d unterbrochen (%s)."
              .formatted(result.brokenSeq(), result.reason()));
    }
    if (manifest.audit() != null && !manifest.audit().equals(head)) {
      throw new ArchiveRefused("Das Protokoll endet anders, als das Manifest sagt.");
    }
  }

  /** Whether the signatures are ours the server says, which has the keys; here they have to fit. */
  private SealVerifier seals() throws SQLException {
    SealVerifier seals = new SealVerifier();
    try (PreparedStatement query = db.prepareStatement(SEALS);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        seals.accept(
            new Checkpoint(
                (UUID) row.getObject(1),
                row.getLong(2),
                row.getLong(3),
                row.getBytes(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getBytes(6)),
            true);
      }
    }
    return seals;
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        (UUID) row.getObject(1),
        row.getLong(2),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        (UUID) row.getObject(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        (UUID) row.getObject(9),
        row.getString(10),
        row.getString(11),
        row.getString(12));
  }
}
