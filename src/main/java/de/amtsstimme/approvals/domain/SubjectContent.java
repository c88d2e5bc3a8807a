package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.domain.CanonicalJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that an approval is about, and nothing else. Its RFC 8785 form is what is hashed and
 * what approvers see; the salt keeps a short text from being guessed from its hash once the text is
 * erased. Texts come in normalised and are not touched here.
 */
public record SubjectContent(
    String question,
    List<Variant> variants,
    List<Placeholder> placeholders,
    Instant validFrom,
    Instant validUntil,
    List<SourceRef> sources,
    Map<String, ?> body) {

  /** Without places to be filled. */
  public SubjectContent(
      String question,
      List<Variant> variants,
      Instant validFrom,
      Instant validUntil,
      List<SourceRef> sources,
      Map<String, ?> body) {
    this(question, variants, List.of(), validFrom, validUntil, sources, body);
  }

  /** With what the chains may ask of it, frozen with the rest. */
  public SubjectContent withFacts(Map<String, Object> facts) {
    Map<String, Object> more = new LinkedHashMap<>(body == null ? Map.of() : body);
    more.put("facts", facts);
    return new SubjectContent(
        question, variants, placeholders, validFrom, validUntil, sources, more);
  }

  public static final String SCHEMA = "amtsstimme/subject/1";

  /** The text for one language, channel and kind of message. */
  public record Variant(String language, String channel, String kind, String text) {}

  /** A place in the texts that is filled when a reply is made, and what may stand there. */
  public record Placeholder(String key, String type, String label, List<String> options) {}

  /** The version of a source that the content relies on. */
  public record SourceRef(UUID sourceId, UUID versionId) {}

  public String canonical(UUID tenantId, SubjectKind kind, UUID subjectId, String salt) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", SCHEMA);
    json.put("kind", kind.name());
    json.put("tenant", tenantId.toString());
    json.put("subject", subjectId.toString());
    json.put("salt", salt);
    json.put("question", question);
    json.put("variants", variantsJson());
    json.put("placeholders", placeholdersJson());
    Map<String, Object> validity = new LinkedHashMap<>();
    validity.put("from", validFrom == null ? null : validFrom.toString());
    validity.put("until", validUntil == null ? null : validUntil.toString());
    json.put("validity", validity);
    json.put("links", List.of());
    json.put("media", List.of());
    json.put(
        "sources",
        sources.stream()
            .map(
                s -> Map.of("source", s.sourceId().toString(), "version", s.versionId().toString()))
            .sorted((a, b) -> a.get("source").compareTo(b.get("source")))
            .toList());
    json.put("body", body);
    return CanonicalJson.of(json);
  }

  private List<Object> placeholdersJson() {
    return placeholders.stream()
        .sorted((a, b) -> a.key().compareTo(b.key()))
        .<Object>map(
            p ->
                Map.of(
                    "key", p.key(), "type", p.type(), "label", p.label(), "options", p.options()))
        .toList();
  }

  private List<Object> variantsJson() {
    List<Object> list = new ArrayList<>();
    variants.stream()
        .sorted((a, b) -> key(a).compareTo(key(b)))
        .forEach(
            v ->
                list.add(
                    Map.of(
                        "language",
                        v.language(),
                        "channel",
                        v.channel(),
                        "kind",
                        v.kind(),
                        "text",
                        v.text())));
    return list;
  }

  private static String key(Variant v) {
    return v.language() + "/" + v.channel() + "/" + v.kind();
  }
}
