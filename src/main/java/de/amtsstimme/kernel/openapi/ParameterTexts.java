package de.amtsstimme.kernel.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the parameters that stand everywhere mean. */
final class ParameterTexts {

  private record Text(String description, Object example) {}

  private static final String ID = "0199b1c2-0000-7000-8000-000000000001";

  private static final Map<String, Text> TEXTS =
      Map.of(
          "tenant", new Text("Kurzname der Behörde.", "stadt-musterhausen"),
          "id", new Text("Kennung.", ID),
          "revisionId", new Text("Kennung der Fassung.", ID),
          "versionId", new Text("Kennung der Fassung der Quelle.", ID),
          "phrasingId", new Text("Kennung der Formulierung.", ID),
          "from", new Text("Kennung der Fassung, mit der verglichen wird.", ID),
          "token", new Text("Geheimer Teil des Einladungslinks.", "kX9fV3…"),
          "limit", new Text("So viele Einträge höchstens, 1 bis 200; ohne Angabe 50.", 50),
          "cursor",
              new Text("nextCursor der vorigen Seite, unverändert.", "AZmxwgAAcACAAAAAAAAAAQ"));

  private ParameterTexts() {}

  static void describe(Operation operation) {
    if (operation.getParameters() == null) {
      return;
    }
    for (Parameter parameter : operation.getParameters()) {
      Text text = TEXTS.get(parameter.getName());
      if (text != null) {
        parameter.setDescription(
            parameter.getDescription() == null ? text.description() : parameter.getDescription());
        if (parameter.getExample() == null && parameter.getExamples() == null) {
          parameter.setExample(text.example());
        }
      }
    }
  }
}
