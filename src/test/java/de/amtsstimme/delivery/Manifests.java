package de.amtsstimme.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The objects of one overlay as kubectl renders them. */
record Manifests(String overlay, List<JsonNode> objects) {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  static boolean kubectlIsThere() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(d -> Files.isExecutable(Path.of(d, "kubectl")));
  }

  static Manifests render(String overlay) throws IOException, InterruptedException {
    Path out = Files.createTempFile("kustomize", ".yaml");
    Path errors = Files.createTempFile("kustomize", ".log");
    try {
      Process process =
          new ProcessBuilder("kubectl", "kustomize", "k8s/overlays/" + overlay)
              .redirectOutput(out.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new AssertionError(overlay + ": " + Files.readString(errors));
      }
      String text = Files.readString(out, StandardCharsets.UTF_8);
      try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
        return new Manifests(overlay, documents.readAll());
      }
    } finally {
      Files.delete(out);
      Files.delete(errors);
    }
  }

  List<JsonNode> all(String kind) {
    return objects.stream().filter(o -> o.path("kind").asText().equals(kind)).toList();
  }

  JsonNode one(String kind, String name) {
    return all(kind).stream()
        .filter(o -> o.path("metadata").path("name").asText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(overlay + ": no " + kind + " " + name));
  }

  /** Name of the Deployment or Job, and the template of its pods. */
  Map<String, JsonNode> templates() {
    Map<String, JsonNode> templates = new TreeMap<>();
    for (JsonNode o : objects) {
      JsonNode template = o.path("spec").path("template");
      if (!template.isMissingNode()) {
        templates.put(
            o.path("kind").asText() + "/" + o.path("metadata").path("name").asText(), template);
      }
    }
    return templates;
  }

  /** Every container, those that run before the others included. */
  Map<String, JsonNode> containers() {
    Map<String, JsonNode> containers = new TreeMap<>();
    templates()
        .forEach(
            (name, template) -> {
              for (String list : List.of("initContainers", "containers")) {
                template
                    .path("spec")
                    .path(list)
                    .forEach(c -> containers.put(name + "/" + c.path("name").asText(), c));
              }
            });
    return containers;
  }

  /** Whether a selector of these labels takes these pods. */
  static boolean selects(JsonNode matchLabels, JsonNode template) {
    JsonNode labels = template.path("metadata").path("labels");
    return !matchLabels.isEmpty()
        && matchLabels.properties().stream()
            .allMatch(e -> labels.path(e.getKey()).equals(e.getValue()));
  }
}
