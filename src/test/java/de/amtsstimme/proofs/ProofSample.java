package de.amtsstimme.proofs;

import de.amtsstimme.audit.domain.SealedEntries;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.proofs.domain.Proof;
import de.amtsstimme.proofs.domain.Proof.Adoption;
import de.amtsstimme.proofs.domain.Proof.Approval;
import de.amtsstimme.proofs.domain.Proof.Authority;
import de.amtsstimme.proofs.domain.Proof.Chain;
import de.amtsstimme.proofs.domain.Proof.Confirmation;
import de.amtsstimme.proofs.domain.Proof.Decision;
import de.amtsstimme.proofs.domain.Proof.Manifest;
import de.amtsstimme.proofs.domain.Proof.Person;
import de.amtsstimme.proofs.domain.Proof.Release;
import de.amtsstimme.proofs.domain.Proof.Rendering;
import de.amtsstimme.proofs.domain.Proof.Revision;
import de.amtsstimme.proofs.domain.Proof.Source;
import de.amtsstimme.proofs.domain.Proof.Step;
import de.amtsstimme.proofs.domain.Proof.Text;
import de.amtsstimme.proofs.domain.Proof.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A proof with everything that can be in one, and the parts that tests exchange. */
public final class ProofSample {

  public static final Instant AT = Instant.parse("2026-11-22T08:10:12.345678Z");
  public static final UUID AUTHOR = id(1);
  public static final UUID APPROVER = id(2);
  public static final String CANONICAL = "{\"kind\":\"REPLY\"}";
  public static final String HASH = ContentHash.of(CANONICAL);

  private ProofSample() {}

  public static UUID id(int n) {
    return new UUID(0x0199b1c200007000L, 0x8000000000000000L + n);
  }

  public static Text text(String text) {
    return new Text("de", "FACEBOOK", "ANY", text, ContentHash.of(text));
  }

  public static Decision decision(UUID person, String verdict, String hash) {
    return new Decision(person, "Jonas Weber", null, verdict, hash, AT);
  }

  public static Step step(int needed, Decision... decisions) {
    return new Step(1, "Pressestelle", "ANY", needed, null, "SATISFIED", AT, List.of(decisions));
  }

  public static Approval run(Manifest subject, Step... steps) {
    return new Approval(
        id(3),
        subject,
        AT,
        "Tom Reuter (Agentur)",
        AT.plusSeconds(60),
        new Chain(
            id(4),
            "Standard",
            3,
            ContentHash.of("{}"),
            "{}",
            List.of(
                new Adoption(id(5), "Sabine Krüger", AT), new Adoption(id(6), "Jonas Weber", AT))),
        1,
        List.of(steps));
  }

  public static Revision revision(String canonical) {
    return new Revision(
        id(7),
        "REPLY",
        1,
        HASH,
        Revision.HASH_RULE,
        canonical,
        null,
        "APPROVED",
        null,
        AT,
        List.of(new Person(AUTHOR, "Tom Reuter (Agentur)")));
  }

  public static Proof proof(Revision revision, Approval approval, List<Text> texts) {
    return new Proof(
        Proof.SCHEMA,
        AT,
        new Authority(id(8), "stadt-musterhausen", "Stadt Musterhausen"),
        "REPLY",
        id(9),
        texts,
        revision,
        approval,
        List.of(),
        null,
        null,
        new SealedEntries(List.of(), null));
  }

  public static Proof sound() {
    return proof(
        revision(CANONICAL),
        run(null, step(1, decision(APPROVER, "APPROVE", HASH))),
        List.of(text("Guten Tag")));
  }

  /** With every part there is, for looking at. */
  public static Proof full(String words) {
    Decision deputy =
        new Decision(
            id(11), "Aylin Demir", new Person(id(12), "Bernd Öztürk"), "APPROVE", HASH, AT);
    return new Proof(
        Proof.SCHEMA,
        AT,
        new Authority(id(8), "stadt-musterhausen", "Stadt Musterhausen"),
        "REPLY",
        id(9),
        List.of(text(words)),
        revision(CANONICAL),
        run(
            null,
            step(1, decision(APPROVER, "APPROVE", HASH)),
            new Step(
                2,
                "Mitzeichnung",
                "ALL",
                2,
                "Ordnungsamt",
                "SATISFIED",
                AT,
                List.of(deputy, decision(id(13), "APPROVE", HASH))),
            new Step(3, "Leitung", "ANY", 1, null, "NOT_APPLICABLE", null, List.of())),
        List.of(
            new Source(
                id(20),
                "Abfallsatzung",
                "Stadt Musterhausen",
                "§ 7 AbfS",
                "https://musterhausen.example/satzung/abfall-mit-einem-langen-namen-der-umbrechen-muss.pdf",
                id(21),
                "Fassung vom 1. Januar 2026",
                LocalDate.of(2026, 1, 1),
                null,
                ContentHash.of("x"),
                List.of(
                    new Confirmation(
                        id(22), "Fassung vom 1. Oktober 2026", id(2), "Jonas Weber", AT)))),
        new Rendering(
            List.of(
                new Value("tag", "DATE", "24.11.2026"),
                new Value("ort", "CHOICE", "Wertstoffhof Nord")),
            "Guten Tag",
            "Ihre Stadt Musterhausen",
            id(4),
            null),
        new Release(
            id(30), "RENDERING", "Tom Reuter (Agentur)", AT, "https://social.example/posts/1", AT),
        new SealedEntries(
            List.of(
                new SealedEntries.Line(17, ContentHash.of("17"), "{}"),
                new SealedEntries.Line(19, ContentHash.of("19"), "{}")),
            new SealedEntries.Seal(2, 100, "{}", "0a1b2c3d4e5f6071", "c2ln")));
  }
}
