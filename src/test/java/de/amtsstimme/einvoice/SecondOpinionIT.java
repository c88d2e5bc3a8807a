package de.amtsstimme.einvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.einvoice.domain.EInvoice;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second opinion on XML and pages: Mustang's own validator (other rules' copies, and veraPDF for
 * PDF/A-3), by a class path of its own. Needs no server.
 */
class SecondOpinionIT {

  /** Copied by pom.xml: everything it needs is inside. */
  private static final Path VALIDATOR = Path.of("target/invoice-validator/validator.jar");

  private static final Pattern SUMMARY =
      Pattern.compile("(?s).*<summary status=\"valid\"/>\\s*</validation>.*");

  /** The pages differ in these; the rest would be the same again. */
  private static final Set<String> DRAWN =
      Set.of("hours with surcharges", "cancellation", "special characters", "200 lines");

  @TempDir Path directory;

  @Test
  void everyCaseIsValidAsXmlAndAsPdf() throws Exception {
    List<String> wrong = new ArrayList<>();
    try (URLClassLoader own = validator()) {
      for (Map.Entry<String, EInvoice> c : Cases.all().entrySet()) {
        byte[] xml = new WriteXRechnung().xml(c.getValue());
        judge(own, c.getKey(), ".xml", xml, wrong);
        if (DRAWN.contains(c.getKey())) {
          judge(own, c.getKey(), ".pdf", new DrawInvoice().pdf(c.getValue(), xml, null), wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** It looks: what lacks its Leitweg-ID does not pass. */
  @Test
  void whatIsWrongIsFound() throws Exception {
    List<String> wrong = new ArrayList<>();
    try (URLClassLoader own = validator()) {
      byte[] xml = new WriteXRechnung().xml(Cases.routed(Cases.hours(), null));
      judge(own, "no Leitweg-ID", ".xml", xml, wrong);
    }
    assertEquals(1, wrong.size());
    assertTrue(wrong.get(0).contains("BR-DE-15"), wrong.get(0));
  }

  private void judge(
      ClassLoader own, String name, String suffix, byte[] content, List<String> wrong)
      throws Exception {
    Path file = Files.write(directory.resolve(name.replace(' ', '-') + suffix), content);
    String report = report(own, file);
    boolean warns = report.contains("<warning") || report.contains("<error");
    if (!SUMMARY.matcher(report).matches() || warns) {
      wrong.add(name + suffix + ": " + report);
    }
  }

  private static String report(ClassLoader own, Path file) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(own);
    try {
      Class<?> type = own.loadClass("org.mustangproject.validator.ZUGFeRDValidator");
      Object validator = type.getDeclaredConstructor().newInstance();
      return (String) type.getMethod("validate", String.class).invoke(validator, file.toString());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URLClassLoader validator() throws IOException {
    assertTrue(Files.exists(VALIDATOR), VALIDATOR + " is missing: mvn verify copies it");
    return new URLClassLoader(
        new URL[] {VALIDATOR.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
  }
}
