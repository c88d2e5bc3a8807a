package de.amtsstimme.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsstimme.fixtures.ApiDocumentFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The committed document is the served one, and it says everything that a client needs. Written
 * anew with -Dopenapi.write.
 */
@ExtendWith(ArquillianExtension.class)
class OpenApiIT {

  private static final Path COMMITTED = Path.of("openapi/openapi.yaml");

  @Test
  void theCommittedDocumentIsTheServedOne() throws Exception {
    String served = ApiDocumentFixture.text();
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, served);
    }
    ObjectMapper yaml = ApiDocumentFixture.yaml();
    assertEquals(
        yaml.readTree(Files.readString(COMMITTED)),
        yaml.readTree(served),
        "openapi/openapi.yaml is not what the server serves: mvn verify -Dit.test=OpenApiIT -Dopenapi.write");
  }

  @Test
  void everyOperationIsDescribed() throws Exception {
    List<String> missing = new ArrayList<>();
    for (ApiDocumentFixture.Operation o : ApiDocumentFixture.operations()) {
      for (String property :
          List.of("summary", "description", "operationId", "tags", "responses")) {
        if (o.json().path(property).isMissingNode()
            || o.json().path(property).isEmpty() && !o.json().path(property).isTextual()) {
          missing.add(o.id() + " " + property);
        }
      }
      o.json()
          .path("parameters")
          .forEach(
              p -> {
                if (p.path("description").asText().isEmpty()) {
                  missing.add(o.id() + " parameter " + p.path("name").asText());
                }
              });
      assertTrue(o.json().path("responses").has("401"), o.id());
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everySchemaPropertyIsDescribed() throws Exception {
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema :
        ApiDocumentFixture.document().path("components").path("schemas").properties()) {
      for (Map.Entry<String, JsonNode> property :
          schema.getValue().path("properties").properties()) {
        if (property.getValue().path("description").asText().isEmpty()) {
          missing.add(schema.getKey() + "." + property.getKey());
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyExampleIsThere() throws Exception {
    JsonNode examples = ApiDocumentFixture.document().path("components").path("examples");
    for (ApiDocumentFixture.Operation o : ApiDocumentFixture.operations()) {
      JsonNode body = o.json().path("requestBody").path("content").path("application/json");
      assertTrue(body.isMissingNode() || body.has("examples"), o.id());
      for (JsonNode response : o.json().path("responses")) {
        for (JsonNode example :
            response.path("content").path("application/problem+json").path("examples")) {
          String name = example.path("$ref").asText().replace("#/components/examples/", "");
          assertFalse(examples.path(name).isMissingNode(), o.id() + " " + name);
        }
      }
    }
  }
}
