package de.amtsstimme.tone.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.tone.domain.GuidelineBody;
import de.amtsstimme.tone.domain.RuleSet.AddressForm;
import de.amtsstimme.tone.domain.RuleSet.GenderStyle;
import de.amtsstimme.tone.domain.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a guideline says, as it comes in and goes out: the domain's records with their limits. */
@Schema(hidden = true)
final class GuidelineForm {

  private GuidelineForm() {}

  static GuidelineBody body(Prose prose, Rules rules) {
    return new GuidelineBody(
        Json.mapper().convertValue(prose, GuidelineBody.Prose.class),
        Json.mapper()
            .convertValue(
                rules == null ? Map.of() : rules, de.amtsstimme.tone.domain.RuleSet.class));
  }

  static Prose prose(GuidelineBody body) {
    return Json.mapper().convertValue(body.prose(), Prose.class);
  }

  static Rules rules(GuidelineBody body) {
    return Json.mapper().convertValue(body.rules(), Rules.class);
  }

  /** For people. */
  @Schema(name = "ToneProse", description = "Der Teil für Menschen.")
  public record Prose(
      @Size(max = 20)
          @Schema(
              description = "Die Stimme in wenigen Sätzen.",
              examples = "[\"Freundlich, klar, mit Sie.\"]")
          List<@NotBlank @Size(max = 1000) String> voice,
      @Size(max = 50)
          @Schema(description = "Gute Beispiele.", examples = "[\"Guten Tag, das tut uns leid.\"]")
          List<@NotBlank @Size(max = 2000) String> good,
      @Size(max = 50)
          @Schema(description = "So nicht.", examples = "[\"Hinsichtlich Ihrer Anfrage …\"]")
          List<@NotBlank @Size(max = 2000) String> bad) {}

  /** For the machine. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "ToneRules",
      description = "Der Teil für die Prüfung. Was fehlt, wird nicht geprüft oder wie üblich.")
  public record Rules(
      @Schema(description = "Anrede der Lesenden.", examples = "SIE") AddressForm address,
      @Size(max = 100) @Schema(description = "Begrüßungen.", examples = "[\"Guten Tag\"]")
          List<@NotBlank @Size(max = 300) String> greetings,
      @Size(max = 100) @Schema(description = "Grüße am Ende.", examples = "[\"Viele Grüße\"]")
          List<@NotBlank @Size(max = 300) String> closings,
      @Size(max = 100)
          @Schema(description = "Unterschriften.", examples = "[\"Ihre Stadt Musterhausen\"]")
          List<@NotBlank @Size(max = 300) String> signatures,
      @Size(max = 1000) @Schema(description = "Wörter, die wir nicht verwenden.")
          List<@NotNull @Valid Wording> forbidden,
      @Size(max = 1000) @Schema(description = "Wörter, für die es verständlichere gibt.")
          List<@NotNull @Valid Wording> preferred,
      @Size(max = 500) @Schema(description = "Abkürzungen, die wir ausschreiben.")
          List<@NotNull @Valid Wording> abbreviations,
      @Schema(description = "Wie wir Menschen bezeichnen.", examples = "PAIR") GenderStyle gender,
      @Valid @Schema(description = "Wie viel genug ist.") Limits limits,
      @Size(max = 200) @Schema(description = "Erlaubte Emoji.", examples = "[\"🙂\"]")
          List<@NotBlank @Size(max = 30) String> emoji,
      @Size(max = 500)
          @Schema(
              description = "Wohin Verweise führen dürfen, mit allem darunter.",
              examples = "[\"bund.de\"]")
          List<@NotBlank @Size(max = 253) String> hosts,
      @Valid @Schema(description = "Was die Behörde von sich selbst veröffentlicht.")
          Contacts contacts,
      @Size(max = 500)
          @Schema(description = "Parteien und Amtsinhaber.", examples = "[\"Petra Sommer\"]")
          List<@NotBlank @Size(max = 200) String> electionNames,
      @Size(max = 100) @Schema(description = "Zeiten vor Wahlen.")
          List<@NotNull @Valid Period> blackouts,
      @Size(max = 50) @Schema(description = "Längen nach Kanal.")
          List<@NotNull @Valid ChannelLength> lengths,
      @Schema(
              description =
                  "Regeln, die anders wiegen als üblich; von Rechtschreibung und Grammatik auch"
                      + " ganze Gruppen, z. B. language.spelling, oder alle, language.",
              examples = "{\"emoji\": \"HINT\"}")
          Map<@NotBlank @Size(max = 80) String, @NotNull Severity> severities,
      @Size(max = 200)
          @Schema(description = "Regeln, die nicht gelten.", examples = "[\"passive\"]")
          List<@NotBlank @Size(max = 80) String> off,
      @Size(max = 100) @Schema(description = "Eigene Muster (RE2).")
          List<@NotNull @Valid OwnPattern> patterns,
      @Valid @Schema(description = "Für die Prüfung von Rechtschreibung und Grammatik.")
          Spelling spelling) {}

  /** A word. */
  @Schema(name = "ToneWording", description = "Ein Wort oder eine Wendung, auch gebeugt.")
  public record Wording(
      @NotBlank
          @Size(max = 120)
          @Schema(
              description = "Das Wort. Ein ~ am Ende steht für jede Endung.",
              examples = "hinsichtlich")
          String phrase,
      @Size(max = 10) @Schema(description = "Was stattdessen.", examples = "[\"zu\", \"wegen\"]")
          List<@NotBlank @Size(max = 200) String> instead,
      @Size(max = 300)
          @Schema(description = "Warum, als Satz.", examples = "Amtsdeutsch.", nullable = true)
          String why) {}

  /** Numbers. */
  @Schema(name = "ToneLimits", description = "Höchstwerte; was fehlt, ist wie üblich.")
  public record Limits(
      @Min(0) @Max(100) @Schema(description = "Emoji im Text.", examples = "1") Integer emoji,
      @Min(0) @Max(100) @Schema(description = "Ausrufezeichen im Text.", examples = "1")
          Integer exclamations,
      @Min(0) @Max(100) @Schema(description = "Hashtags im Text.", examples = "3") Integer hashtags,
      @Min(5) @Max(200) @Schema(description = "Wörter im Satz.", examples = "25")
          Integer sentenceWords,
      @Min(5) @Max(200) @Schema(description = "Wörter im Satz, Leichte Sprache.", examples = "12")
          Integer simpleWords,
      @Min(10) @Max(200) @Schema(description = "Lesbarkeit nach LIX.", examples = "55")
          Integer lix) {}

  /** Own contacts. */
  @Schema(name = "ToneContacts", description = "Veröffentlichte Angaben der Behörde selbst.")
  public record Contacts(
      @Size(max = 500) @Schema(description = "Rufnummern.", examples = "[\"0341 5550-100\"]")
          List<@NotBlank @Size(max = 60) String> phones,
      @Size(max = 500)
          @Schema(
              description = "E-Mail-Adressen; @host für alle eines Hosts.",
              examples = "[\"@musterhausen.example\"]")
          List<@NotBlank @Size(max = 254) String> mail,
      @Size(max = 500) @Schema(description = "Anschriften.", examples = "[\"Rathausplatz 1\"]")
          List<@NotBlank @Size(max = 300) String> addresses) {}

  /** Days. */
  @Schema(name = "TonePeriod", description = "Vom ersten bis zum letzten Tag.")
  public record Period(
      @NotNull @Schema(description = "Erster Tag.", examples = "2026-08-01") LocalDate from,
      @NotNull @Schema(description = "Letzter Tag.", examples = "2026-09-13") LocalDate until) {}

  /** A length. */
  @Schema(name = "ToneLength", description = "Wie lang Texte auf einem Kanal sein dürfen.")
  public record ChannelLength(
      @NotBlank @Size(max = 40) @Schema(description = "Kanal.", examples = "X") String channel,
      @Size(max = 40)
          @Schema(description = "Art; null für jede.", examples = "COMMENT", nullable = true)
          String kind,
      @NotNull @Min(1) @Max(100_000) @Schema(description = "Zeichen.", examples = "280")
          Integer most) {}

  /** A pattern. */
  @Schema(name = "TonePattern", description = "Ein eigenes Muster.")
  public record OwnPattern(
      @NotBlank
          @Pattern(regexp = "[a-z0-9-]{1,40}")
          @Schema(description = "Kurzname der Regel.", examples = "buergerservice")
          String key,
      @NotBlank
          @Size(max = 500)
          @Schema(description = "Regulärer Ausdruck (RE2).", examples = "bürger-?service")
          String pattern,
      @Schema(description = "Wie schwer es wiegt.", examples = "HINT") Severity severity,
      @NotBlank
          @Size(max = 300)
          @Schema(description = "Was dazu zu sagen ist.", examples = "Bei uns: Bürgerbüro.")
          String message,
      @Size(max = 200)
          @Schema(description = "Was stattdessen.", examples = "Bürgerbüro", nullable = true)
          String instead) {}

  /** Spelling. */
  @Schema(name = "ToneSpelling", description = "Eigene Wörter und abgeschaltete Regeln.")
  public record Spelling(
      @Size(max = 2000) @Schema(description = "Wörter, die es gibt.", examples = "[\"Kitabon\"]")
          List<@NotBlank @Size(max = 80) String> words,
      @Size(max = 500)
          @Schema(description = "Regeln der Prüfung, die nicht gelten.", examples = "[\"DE_CASE\"]")
          List<@NotBlank @Size(max = 120) String> off) {}
}
