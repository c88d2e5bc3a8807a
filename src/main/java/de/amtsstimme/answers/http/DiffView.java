package de.amtsstimme.answers.http;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.Entries.Shown;
import de.amtsstimme.kernel.domain.WordDiff;
import de.amtsstimme.kernel.domain.WordDiff.Change;
import de.amtsstimme.kernel.domain.WordDiff.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RevisionDiff", description = "Was sich zwischen zwei Fassungen geändert hat.")
public record DiffView(
    @Schema(description = "Die frühere.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID from,
    @Schema(description = "Die spätere.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID to,
    @Schema(description = "Die Frage.") List<PieceView> question,
    @Schema(description = "Jeder Text, den es in einer von beiden gibt.")
        List<VariantDiff> variants) {

  /** A piece of text. */
  @Schema(name = "DiffPiece", description = "Ein Stück Text und was daraus geworden ist.")
  public record PieceView(
      @Schema(description = "Unverändert, eingefügt oder gestrichen.", examples = "INSERTED")
          Change change,
      @Schema(description = "Das Stück, mit seinen Leerzeichen.", examples = "online ")
          String text) {}

  /** One text. */
  @Schema(name = "VariantDiff", description = "Was aus einem Text geworden ist.")
  public record VariantDiff(
      @Schema(description = "Sprache.", examples = "de") String language,
      @Schema(description = "Kanal.", examples = "ANY") Channel channel,
      @Schema(description = "Art.", examples = "ANY") MessageKind kind,
      @Schema(description = "Die Stücke der Reihe nach.") List<PieceView> pieces) {}

  private record Key(String language, Channel channel, MessageKind kind) {
    static Key of(Variant v) {
      return new Key(v.language(), v.channel(), v.kind());
    }
  }

  static DiffView of(Shown from, Shown to) {
    Map<Key, String[]> texts = new LinkedHashMap<>();
    from.variants().forEach(v -> texts.put(Key.of(v), new String[] {v.text(), null}));
    to.variants().forEach(v -> texts.computeIfAbsent(Key.of(v), k -> new String[2])[1] = v.text());
    List<VariantDiff> variants = new ArrayList<>();
    texts.forEach(
        (k, t) ->
            variants.add(
                new VariantDiff(
                    k.language(), k.channel(), k.kind(), pieces(WordDiff.compare(t[0], t[1])))));
    return new DiffView(
        from.id(), to.id(), pieces(WordDiff.compare(from.question(), to.question())), variants);
  }

  private static List<PieceView> pieces(List<Piece> pieces) {
    return pieces.stream().map(p -> new PieceView(p.change(), p.text())).toList();
  }
}
