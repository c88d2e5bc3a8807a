package de.amtsstimme.inquiries.http;

import de.amtsstimme.inquiries.domain.Rendering;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "Rendering",
    description =
        "Womit eine freigegebene Antwort angepasst wird: Werte für ihre Platzhalter, Begrüßung und"
            + " Grußformel aus den freigegebenen Listen. Alles andere ist ein neuer Text.")
public record RenderingForm(
    @Size(max = 50)
        @Schema(description = "Ein Wert für jeden Platzhalter des Textes.", nullable = true)
        List<@jakarta.validation.Valid @NotNull Value> values,
    @Size(max = 300)
        @Schema(
            description = "Begrüßung aus der freigegebenen Liste.",
            examples = "Guten Tag,",
            nullable = true)
        String greeting,
    @Size(max = 300)
        @Schema(
            description = "Grußformel aus der freigegebenen Liste.",
            examples = "Ihre Stadt Musterhausen",
            nullable = true)
        String signature) {

  /** The value of one place. */
  @Schema(name = "RenderingValue", description = "Der Wert eines Platzhalters.")
  public record Value(
      @NotNull
          @Size(max = 40)
          @Pattern(regexp = "[a-z][a-z0-9_]*")
          @Schema(description = "Platzhalter.", examples = "tag")
          String key,
      @NotBlank
          @Size(max = 500)
          @Schema(
              description = "Einer der freigegebenen Werte, oder ein Tag.",
              examples = "2026-12-24")
          String value) {}

  Rendering toRendering() {
    Map<String, String> byKey = new LinkedHashMap<>();
    if (values != null) {
      values.forEach(v -> byKey.put(v.key(), v.value()));
    }
    return new Rendering(byKey, greeting, signature);
  }

  static RenderingForm of(Rendering r) {
    return new RenderingForm(
        r.values().entrySet().stream().map(e -> new Value(e.getKey(), e.getValue())).toList(),
        r.greeting(),
        r.signature());
  }
}
