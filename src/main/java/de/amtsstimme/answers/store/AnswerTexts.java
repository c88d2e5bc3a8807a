package de.amtsstimme.answers.store;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The texts and sources of revisions: written once with the revision. */
@ApplicationScoped
public class AnswerTexts {

  @Inject NativeSql sql;

  /** A cited source with the version that was current when it was cited, for showing. */
  public record Citation(
      UUID sourceId,
      UUID versionId,
      String title,
      String norm,
      String url,
      String label,
      boolean current) {}

  public void insert(UUID revisionId, List<Variant> variants, List<SourceRef> sources) {
    for (Variant v : variants) {
      sql.update(
          "insert into answer_variant (revision_id, language, channel, kind, text) values (?, ?, ?,"
              + " ?, ?)",
          revisionId,
          v.language(),
          v.channel().name(),
          v.kind().name(),
          v.text());
    }
    for (SourceRef s : sources) {
      sql.update(
          "insert into answer_revision_source (revision_id, source_id, source_version_id) values"
              + " (?, ?, ?)",
          revisionId,
          s.sourceId(),
          s.versionId());
    }
  }

  public void tag(UUID answerId, List<String> tags) {
    if (!tags.isEmpty()) {
      sql.update(
          "update answer set tags = string_to_array(?, chr(10)) where tenant_id = bound_tenant()"
              + " and id = ?",
          String.join("\n", tags),
          answerId);
    }
  }

  /** Sorted. */
  public List<String> tags(UUID answerId) {
    return sql.list(
        "select t from answer a, unnest(a.tags) t where a.tenant_id = bound_tenant() and a.id = ?"
            + " order by t",
        r -> (String) r[0],
        answerId);
  }

  /** Changes the entry, so its version, too. */
  public void retag(UUID answerId, List<String> tags) {
    sql.update(
        "update answer set tags = string_to_array(?, chr(10)), version = version + 1 where"
            + " tenant_id = bound_tenant() and id = ? and tags is distinct from string_to_array(?,"
            + " chr(10))",
        String.join("\n", tags),
        answerId,
        String.join("\n", tags));
  }

  public static String json(List<Placeholder> placeholders) {
    return Json.written(placeholders == null ? List.of() : placeholders);
  }

  public static List<Placeholder> placeholders(String json) {
    return Json.kept(json, new TypeReference<List<Placeholder>>() {});
  }

  public List<Variant> variants(UUID revisionId) {
    return sql.list(
        "select language, channel, kind, text from answer_variant where tenant_id = bound_tenant()"
            + " and revision_id = ? order by language, channel, kind",
        r ->
            new Variant(
                (String) r[0],
                Channel.valueOf((String) r[1]),
                MessageKind.valueOf((String) r[2]),
                (String) r[3]),
        revisionId);
  }

  /** By revision. */
  public Map<UUID, List<Variant>> variantsOf(Collection<UUID> revisionIds) {
    return sql.listByOwner(
        "select revision_id, language, channel, kind, text from answer_variant where tenant_id ="
            + " bound_tenant() and revision_id = any (cast(string_to_array(?, ',') as uuid[]))"
            + " order by revision_id, language, channel, kind",
        r ->
            new Variant(
                (String) r[1],
                Channel.valueOf((String) r[2]),
                MessageKind.valueOf((String) r[3]),
                (String) r[4]),
        revisionIds);
  }

  public List<Citation> citations(UUID revisionId) {
    return sql.list(
        "select s.id, v.id, s.title, s.norm, s.url, v.label, (select w.version_id from"
            + " source_now w where w.tenant_id = s.tenant_id and w.id = s.id) = v.id from"
            + " answer_revision_source c join source s on s.tenant_id = c.tenant_id and s.id ="
            + " c.source_id join source_version v on v.tenant_id = c.tenant_id and v.id ="
            + " c.source_version_id where c.tenant_id = bound_tenant() and c.revision_id = ? order"
            + " by s.title, s.id",
        r ->
            new Citation(
                (UUID) r[0],
                (UUID) r[1],
                (String) r[2],
                (String) r[3],
                (String) r[4],
                (String) r[5],
                Boolean.TRUE.equals(r[6])),
        revisionId);
  }

  public int nextNumber(UUID answerId) {
    return sql.first(
            "select coalesce(max(number), 0) + 1 from answer_revision where tenant_id ="
                + " bound_tenant() and answer_id = ?",
            r -> ((Number) r[0]).intValue(),
            answerId)
        .orElse(1);
  }
}
