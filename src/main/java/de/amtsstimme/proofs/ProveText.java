package de.amtsstimme.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.audit.EntriesAbout;
import de.amtsstimme.audit.EntriesAbout.Event;
import de.amtsstimme.audit.domain.SealedEntries;
import de.amtsstimme.kernel.crypto.ProofKey;
import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.proofs.domain.Proof;
import de.amtsstimme.proofs.domain.Proof.Release;
import de.amtsstimme.proofs.domain.Proof.Rendering;
import de.amtsstimme.proofs.domain.Proof.Revision;
import de.amtsstimme.proofs.domain.Proof.Source;
import de.amtsstimme.proofs.domain.Proof.Text;
import de.amtsstimme.proofs.domain.Proof.Value;
import de.amtsstimme.proofs.domain.ProofRules;
import de.amtsstimme.proofs.store.ProofRuns;
import de.amtsstimme.proofs.store.ProofRuns.Run;
import de.amtsstimme.proofs.store.ProofSources;
import de.amtsstimme.proofs.store.ProofSubjects;
import de.amtsstimme.proofs.store.ProofSubjects.ReplyText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gathers what proves a text and signs it. Nothing is signed whose parts contradict each other. */
@ApplicationScoped
public class ProveText {

  /** In the header of the signature: what the payload is. */
  public static final String TYPE = "amtsstimme-proof";

  private static final Set<String> ANSWERED = Set.of("APPROVED", "RELEASED", "PUBLISHED");
  private static final Set<String> LEFT = Set.of("REPLY_RELEASED", "REPLY_PUBLISHED");

  /**
   * @param payload canonical JSON, the bytes that are signed
   */
  public record SignedProof(Proof proof, String payload, String jws, String keyId) {}

  /** What was found about the text itself. */
  private record Subject(
      String kind, UUID id, UUID revisionId, List<Text> texts, String rendering, Release release) {}

  @Inject ProofSubjects subjects;
  @Inject ProofRuns runs;
  @Inject ProofSources sources;
  @Inject EntriesAbout trail;
  @Inject ProofKey key;
  @Inject InstantSource clock;

  /**
   * Of the text of a reply.
   *
   * @throws Refusal NOT_FOUND, NOT_APPROVED
   */
  public SignedProof reply(UUID id) {
    ReplyText reply = subjects.reply(id).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    if (!ANSWERED.contains(reply.state()) || reply.revisionId() == null) {
      throw new Refusal(ProblemCode.NOT_APPROVED);
    }
    Text text = text(reply.language(), reply.channel(), reply.kind(), reply.text());
    return prove(
        new Subject(
            "REPLY",
            id,
            reply.revisionId(),
            List.of(text),
            reply.rendering(),
            subjects.release(id).orElse(null)));
  }

  /**
   * Of the revision of an entry of the library that serves.
   *
   * @throws Refusal NOT_FOUND, NOT_APPROVED
   */
  public SignedProof answer(UUID id) {
    UUID revision =
        subjects
            .servingRevision(id)
            .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND))
            .orElseThrow(() -> new Refusal(ProblemCode.NOT_APPROVED));
    return prove(new Subject("ANSWER", id, revision, null, null, null));
  }

  private SignedProof prove(Subject subject) {
    Revision revision =
        subjects
            .revision(subject.revisionId())
            .orElseThrow(() -> new Refusal(ProblemCode.NOT_APPROVED));
    Run run =
        runs.approving(revision.id()).orElseThrow(() -> new Refusal(ProblemCode.NOT_APPROVED));
    JsonNode content = parse(revision.canonical());
    List<Text> frozen = texts(content);
    Proof proof =
        new Proof(
            Proof.SCHEMA,
            clock.instant(),
            subjects.authority(),
            subject.kind(),
            subject.id(),
            subject.texts() == null ? frozen : subject.texts(),
            revision,
            run.approval(),
            sources(revision.id(), content),
            rendering(subject.rendering(), content),
            subject.release(),
            audit(subject, run));
    List<String> faults = ProofRules.faults(proof, frozen);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(subject.kind() + " " + subject.id() + ": " + faults);
    }
    return sign(proof);
  }

  private SignedProof sign(Proof proof) {
    String payload = CanonicalJson.of(Json.mapper().valueToTree(proof));
    return new SignedProof(proof, payload, key.sign(TYPE, payload), key.keyId());
  }

  private List<Source> sources(UUID revisionId, JsonNode content) {
    List<UUID> versions = new ArrayList<>();
    content.path("sources").forEach(s -> versions.add(UUID.fromString(s.path("version").asText())));
    return sources.list(revisionId, versions);
  }

  /** The values with the types that the frozen content gives their places. */
  private static Rendering rendering(String json, JsonNode content) {
    if (json == null) {
      return null;
    }
    JsonNode said = parse(json);
    Map<String, String> types = new HashMap<>();
    content
        .path("placeholders")
        .forEach(p -> types.put(p.path("key").asText(), p.path("type").asText()));
    List<Value> values = new ArrayList<>();
    said.path("values")
        .properties()
        .forEach(
            v -> values.add(new Value(v.getKey(), types.get(v.getKey()), v.getValue().asText())));
    return new Rendering(
        values,
        textOrNull(said.path("greeting")),
        textOrNull(said.path("signature")),
        idOrNull(said.path("chain")),
        idOrNull(said.path("guideline")));
  }

  private static UUID idOrNull(JsonNode node) {
    return node.isTextual() ? UUID.fromString(node.asText()) : null;
  }

  private static String textOrNull(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  /** What was decided about this revision, and that it left. */
  private SealedEntries audit(Subject subject, Run run) {
    String approval = "\"" + run.approval().id() + "\"";
    return trail.find(
        new HashSet<>(List.of(subject.id(), run.subjectId())),
        e -> mentions(e, approval) || LEFT.contains(e.action()));
  }

  private static boolean mentions(Event event, String id) {
    return event.after() != null && event.after().contains(id);
  }

  private static List<Text> texts(JsonNode content) {
    List<Text> texts = new ArrayList<>();
    for (JsonNode v : content.path("variants")) {
      texts.add(
          text(
              v.path("language").asText(),
              v.path("channel").asText(),
              v.path("kind").asText(),
              v.path("text").asText()));
    }
    return texts;
  }

  private static Text text(String language, String channel, String kind, String text) {
    return new Text(language, channel, kind, text, text == null ? null : ContentHash.of(text));
  }

  /** What was erased has nothing in it. */
  private static JsonNode parse(String canonical) {
    try {
      return canonical == null
          ? Json.mapper().createObjectNode()
          : Json.mapper().readTree(canonical);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
