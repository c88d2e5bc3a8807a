package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** If-Match: nobody overwrites what they have not seen. */
@ApplicationScoped
public class Preconditions {

  @Inject RequestInfo request;

  /**
   * @throws Refusal PRECONDITION_REQUIRED (428) without the header, STALE (412) if it names another
   *     version
   */
  public void requireMatch(long version) {
    String header = request.ifMatch();
    if (header == null || header.isBlank()) {
      throw new Refusal(ProblemCode.PRECONDITION_REQUIRED);
    }
    String current = "\"" + version + "\"";
    if (Arrays.stream(header.split(","))
        .map(String::strip)
        .noneMatch(t -> t.equals(current) || t.equals("*"))) {
      throw new Refusal(ProblemCode.STALE);
    }
  }
}
