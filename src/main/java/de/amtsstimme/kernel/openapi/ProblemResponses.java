package de.amtsstimme.kernel.openapi;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** One response per status, with every code it can carry as a named example. */
final class ProblemResponses {

  private ProblemResponses() {}

  static void addTo(Operation operation, Set<ProblemCode> codes) {
    Map<Integer, List<ProblemCode>> byStatus =
        codes.stream()
            .collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()));
    byStatus.forEach(
        (status, list) -> {
          MediaType media =
              OASFactory.createMediaType()
                  .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
          list.forEach(
              code -> media.addExample(code.name(), OASFactory.createExample().ref(code.name())));
          operation
              .getResponses()
              .addAPIResponse(
                  status.toString(),
                  OASFactory.createAPIResponse()
                      .description(list.stream().map(Enum::name).collect(Collectors.joining(", ")))
                      .content(
                          OASFactory.createContent()
                              .addMediaType("application/problem+json", media)));
        });
  }

  /** Each problem once; the operations refer to it. */
  static void addExamples(Components components) {
    for (ProblemCode code : ProblemCode.values()) {
      components.addExample(
          code.name(),
          OASFactory.createExample()
              .summary(Messages.title(code, Locale.GERMAN))
              .value(problem(code)));
    }
  }

  private static Map<String, Object> problem(ProblemCode code) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:amtsstimme:problem:" + code);
    problem.put("title", Messages.title(code, Locale.GERMAN));
    problem.put("status", code.status());
    problem.put("code", code.name());
    problem.put("detail", Messages.detail(code, Locale.GERMAN, "…", "…", "…", "…"));
    return problem;
  }
}
