package de.amtsstimme.kernel.openapi;

import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.UploadedFile;
import de.amtsstimme.kernel.tenant.OneByOne;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the generated document with what is the same everywhere and is said once, by the
 * annotations that the server itself obeys: problem codes, conditional headers, 201 with its
 * Location, examples. The document cannot promise what the code does not do.
 */
public class ApiDocument implements OASFilter {

  private static final String VERSION = "0.1.0";
  private static final Set<String> BINARY = Set.of(Attachment.PDF, Attachment.ZIP);

  @Override
  public void filterOpenAPI(OpenAPI document) {
    describe(document);
    Examples examples = new Examples(document.getComponents().getSchemas());
    Paths sorted = OASFactory.createPaths();
    new TreeMap<>(document.getPaths().getPathItems())
        .forEach(
            (path, item) -> {
              item.getOperations().values().forEach(o -> complete(o, examples));
              sorted.addPathItem(path, item);
            });
    document.setPaths(sorted);
    ProblemResponses.addExamples(document.getComponents());
    document.getComponents().getSchemas().forEach(ApiDocument::requireAll);
    document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
  }

  private static void describe(OpenAPI document) {
    document.setInfo(
        OASFactory.createInfo()
            .title("Amtsstimme")
            .version(VERSION)
            .description(
                "Die Schnittstelle, über die eine Agentur für Behörden in sozialen Medien antwortet"
                    + " und Behörden jedes Wort freigeben. Alles unter /tenants/{tenant} gehört"
                    + " genau einer Behörde; was eine Person dort nicht sehen darf, gibt es für sie"
                    + " nicht (404). Fehler sind problem+json (RFC 9457) mit festem Code.")
            .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
    document.setServers(
        List.of(OASFactory.createServer().url("/").description("Diese Installation.")));
    document
        .getComponents()
        .addSecurityScheme(
            "person",
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                    "Zugangstoken einer Person (OpenID Connect, RS256) mit der Audience dieser"
                        + " Schnittstelle."));
    document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("person")));
  }

  private static void complete(Operation operation, Examples examples) {
    Method method = methodOf(operation.getOperationId());
    operation.setOperationId(method.getName());
    ParameterTexts.describe(operation);
    addHeaders(operation, method);
    if (operation.getRequestBody() != null) {
      operation
          .getRequestBody()
          .description(
              bodyOf(method) == null
                  ? "Die Datei, höchstens 32 MiB."
                  : "Als JSON, höchstens 1 MiB.")
          .required(true);
      examples.addTo(operation.getRequestBody().getContent());
    }
    successes(operation, method, examples);
    ProblemResponses.addTo(operation, ProblemCatalogue.of(method));
  }

  /** Conditional and idempotency headers are parameters that no method declares. */
  private static void addHeaders(Operation operation, Method method) {
    if (method.isAnnotationPresent(PATCH.class) || method.isAnnotationPresent(DELETE.class)) {
      operation.addParameter(
          header("If-Match", true, "Der ETag der zuletzt gelesenen Fassung.", "\"3\""));
    }
    if (method.isAnnotationPresent(POST.class) && !method.isAnnotationPresent(OneByOne.class)) {
      operation.addParameter(
          header(
              "Idempotency-Key",
              false,
              "Derselbe Schlüssel noch einmal liefert 24 Stunden lang dieselbe Antwort, ohne dass"
                  + " noch einmal etwas geschieht.",
              "5f0f9c7e-7f3f-4a55-9d5c-0d9b9a3d9f11"));
    }
  }

  private static void successes(Operation operation, Method method, Examples examples) {
    APIResponses responses = operation.getResponses();
    Creates creates = method.getAnnotation(Creates.class);
    APIResponse ok = responses.getAPIResponse("200");
    if (ok != null) {
      if (method.getReturnType() == Response.class) {
        ok.setContent(file(method));
      }
      examples.addTo(ok.getContent());
      ok.setDescription("Erfolg.");
      if (isVersioned(method.getReturnType())) {
        ok.addHeader("ETag", textHeader("Stand der Ressource, für If-Match."));
      }
      if (creates != null) {
        APIResponse created =
            OASFactory.createAPIResponse()
                .description("Angelegt.")
                .content(ok.getContent())
                .headers(ok.getHeaders())
                .addHeader("Location", textHeader("Adresse des Angelegten."));
        responses.addAPIResponse("201", created);
        if (!creates.orFinds()) {
          responses.removeAPIResponse("200");
        }
      }
    }
    if (responses.getAPIResponse("204") != null) {
      responses.getAPIResponse("204").setDescription("Erledigt; ohne Inhalt.");
    }
  }

  /** A file is whatever its media types say; the method itself returns just a response. */
  private static Content file(Method method) {
    Produces produces =
        method.isAnnotationPresent(Produces.class)
            ? method.getAnnotation(Produces.class)
            : method.getDeclaringClass().getAnnotation(Produces.class);
    Content content = OASFactory.createContent();
    for (String type : produces.value()) {
      Schema schema = OASFactory.createSchema();
      if (BINARY.contains(type)) {
        schema.setFormat("binary");
      }
      content.addMediaType(
          type, OASFactory.createMediaType().schema(schema.addType(Schema.SchemaType.STRING)));
    }
    return content;
  }

  /**
   * What leaves carries every property, null where there is nothing to say; what comes in may leave
   * properties out.
   */
  private static void requireAll(String name, Schema schema) {
    boolean incoming = name.endsWith("Request") || name.endsWith("Patch");
    if (!incoming && !name.equals("Problem") && schema.getProperties() != null) {
      schema.setRequired(List.copyOf(schema.getProperties().keySet()));
    }
  }

  private static boolean isVersioned(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.getName().equals("version"));
  }

  private static Header textHeader(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static Parameter header(
      String name, boolean required, String description, String example) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .required(required)
        .description(description)
        .example(example)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  /** The record that a method takes as its body, or null; a file is none. */
  static Class<?> bodyOf(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .filter(type -> type.isRecord() && type != UploadedFile.class)
        .findFirst()
        .orElse(null);
  }

  /**
   * The generator names operations "package.Class_method"; the method's own name is unique and is
   * what clients see.
   */
  static Method methodOf(String operationId) {
    int split = operationId.lastIndexOf('_');
    try {
      Class<?> resource =
          Class.forName(operationId.substring(0, split), false, ApiDocument.class.getClassLoader());
      String name = operationId.substring(split + 1);
      return Arrays.stream(resource.getDeclaredMethods())
          .filter(m -> m.getName().equals(name) && !m.isSynthetic())
          .findFirst()
          .orElseThrow();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
