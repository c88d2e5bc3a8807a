package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.StepMode;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.Verdict;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Freigabelauf: ein unveränderlicher Text auf seinem Weg durch die Kette.")
public record ApprovalView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Was freigegeben werden soll.", examples = "REPLY") SubjectKind kind,
    @Schema(
            description = "Kennung der Antwort oder der Bibliotheksantwort.",
            examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID subjectId,
    @Schema(
            description = "Kennung der eingereichten Fassung.",
            examples = "0199b1c2-0000-7000-8000-000000000003")
        UUID revisionId,
    @Schema(
            description = "SHA-256 des Inhalts (RFC 8785); Entscheidungen beziehen sich darauf.",
            examples = "9f86d081884c7d65…")
        String contentHash,
    @Schema(description = "Wo der Lauf steht.", examples = "OPEN") ApprovalState state,
    @Schema(
            description = "Die Kette, nach der er läuft.",
            examples = "0199b1c2-0000-7000-8000-000000000004")
        UUID chainId,
    @Schema(description = "Der Inhalt; null, wenn er gelöscht wurde.", nullable = true)
        ContentView content,
    @Schema(description = "Der Weg, den er in ihr nimmt, ab 1.", examples = "1") int path,
    @Schema(description = "Die Schritte mit allem, was sie erklärt.") List<StepView> steps,
    @Schema(
            description = "Was als Nächstes geschieht, als Satz.",
            examples = "Der Schritt „Pressestelle“ wartet auf Jonas Weber.")
        String next,
    @Schema(description = "Wartet es auf Sie?", examples = "true") boolean decidableByMe,
    @Schema(description = "Wer eingereicht hat.", examples = "Tom Reuter") String openedByName,
    @Schema(description = "Eingereicht am.", examples = "2026-11-22T08:00:00Z") Instant openedAt,
    @Schema(description = "Abgeschlossen am.", examples = "2026-11-22T08:10:00Z", nullable = true)
        Instant closedAt,
    @Schema(
            description = "Der Inhalt wurde gelöscht am; die Prüfsumme bleibt.",
            examples = "2027-02-20T03:00:00Z",
            nullable = true)
        Instant erasedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** The frozen content, for reading. */
  @Schema(name = "ApprovalContent", description = "Der eingereichte Inhalt.")
  public record ContentView(
      @Schema(
              description = "Frage, auf die der Text antwortet, wenn er aus der Bibliothek stammt.",
              examples = "Wie melde ich Sperrmüll an?",
              nullable = true)
          String question,
      @Schema(description = "Die Texte, alle zusammen freizugeben.") List<VariantView> variants,
      @Schema(
              description = "Bei einer Sammelfreigabe: wie sie heißt und was sie umfasst.",
              nullable = true)
          BatchContentView batch) {}

  /** What is special about a batch: its texts are read page by page. */
  @Schema(name = "ApprovalBatchContent", description = "Umfang einer Sammelfreigabe.")
  public record BatchContentView(
      @Schema(description = "Name.", examples = "Abfall, Herbst 2026") String name,
      @Schema(description = "So viele Texte; siehe …/members.", examples = "40") int memberCount) {}

  /** One text of a batch. */
  @Schema(name = "ApprovalMember", description = "Ein Text einer Sammelfreigabe.")
  public record MemberView(
      @Schema(description = "Antwort.", examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID subjectId,
      @Schema(description = "Fassung.", examples = "0199b1c2-0000-7000-8000-000000000003")
          UUID revisionId,
      @Schema(description = "SHA-256 dieses Textes.", examples = "9f86d081884c7d65…")
          String contentHash,
      @Schema(description = "Der eingefrorene Inhalt.") ContentView content) {}

  /** A page of texts of a batch. */
  @Schema(name = "ApprovalMemberPage", description = "Eine Seite von Texten einer Sammelfreigabe.")
  public record MemberPage(
      @Schema(description = "Die Texte.") List<MemberView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  /** One text of the content. */
  @Schema(name = "ApprovalVariant", description = "Ein Text für Sprache, Kanal und Art.")
  public record VariantView(
      @Schema(description = "Sprache.", examples = "de") String language,
      @Schema(description = "Kanal oder ANY.", examples = "ANY") String channel,
      @Schema(description = "Art der Nachricht oder ANY.", examples = "ANY") String kind,
      @Schema(description = "Der Text.", examples = "Sie können Sperrmüll online anmelden.")
          String text) {}

  /** One step, explained. */
  @Schema(name = "ApprovalStep", description = "Ein Schritt des Laufs.")
  public record StepView(
      @Schema(description = "Stelle, ab 1.", examples = "1") int position,
      @Schema(description = "Name.", examples = "Pressestelle") String name,
      @Schema(description = "Wie viele zustimmen müssen.", examples = "ANY") StepMode mode,
      @Schema(description = "So viele Zustimmungen braucht der Schritt.", examples = "1")
          int needed,
      @Schema(description = "Nur dieser Fachbereich.", examples = "Pressestelle", nullable = true)
          String department,
      @Schema(description = "Wo der Schritt steht.", examples = "OPEN") StepState state,
      @Schema(description = "Frist.", examples = "2026-11-22T12:00:00Z", nullable = true)
          Instant dueAt,
      @Schema(
              description = "Seit wann auch die entscheiden können, an die der Schritt weitergeht.",
              examples = "2026-11-22T12:00:00Z",
              nullable = true)
          Instant escalatedAt,
      @Schema(description = "Wer entschieden hat.") List<DecisionView> decisions,
      @Schema(description = "Wer noch entscheiden kann.", examples = "[\"Jonas Weber\"]")
          List<String> whoCan,
      @Schema(description = "Wer nicht, und warum.") List<CannotView> whoCannot) {}

  /** One decision. */
  @Schema(name = "ApprovalDecision", description = "Eine Entscheidung.")
  public record DecisionView(
      @Schema(description = "Wer.", examples = "Jonas Weber") String personName,
      @Schema(
              description = "In Vertretung (i. V.) von; null: im eigenen Namen.",
              examples = "Aylin Demir",
              nullable = true)
          String onBehalfOfName,
      @Schema(description = "Was.", examples = "APPROVE") Verdict verdict,
      @Schema(description = "Bemerkung.", examples = "Bitte die Uhrzeit prüfen.", nullable = true)
          String comment,
      @Schema(description = "Wann.", examples = "2026-11-22T08:10:00Z") Instant at) {}

  /** Somebody who cannot decide here. */
  @Schema(name = "ApprovalCannot", description = "Wer hier nicht entscheiden kann, mit Grund.")
  public record CannotView(
      @Schema(description = "Wer.", examples = "Tom Reuter") String personName,
      @Schema(description = "Grund als Satz.", examples = "hat am Text mitgeschrieben")
          String why) {}

  /** A page of runs. */
  @Schema(name = "ApprovalPage", description = "Eine Seite von Freigabeläufen.")
  public record ApprovalPage(
      @Schema(description = "Die Läufe, neueste zuerst.") List<ApprovalView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
