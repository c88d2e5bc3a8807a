package de.amtsstimme.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The layers and directions of DESIGN.md, held against the byte code. Each rule also runs over the
 * small broken house in {@code broken}, where it must find exactly the fault that was built in.
 */
class ArchitectureTest {

  private static final String ROLE_IS_A_WORD =
      "Role is a plain enum without a framework: the vocabulary in which rules of any feature"
          + " speak";

  /** What is not as drawn, openly: from -> to, and why. One that nobody needs any more fails. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "approvals.domain.Candidate -> kernel.identity.Role", ROLE_IS_A_WORD,
          "approvals.domain.ChainPlanRules -> kernel.identity.Role", ROLE_IS_A_WORD,
          "approvals.domain.StepPeople -> kernel.identity.Role", ROLE_IS_A_WORD,
          "audit.domain.AuditVisibility -> kernel.identity.Role", ROLE_IS_A_WORD,
          "hours.domain.HoursVisibility -> kernel.identity.Role", ROLE_IS_A_WORD,
          "members.domain.LastAdminRule -> kernel.identity.Role", ROLE_IS_A_WORD,
          "members.domain.RoleRules -> kernel.identity.Role", ROLE_IS_A_WORD,
          "members.domain.Standing -> kernel.identity.Role", ROLE_IS_A_WORD,
          "members.domain.StandingPerson -> kernel.identity.Role", ROLE_IS_A_WORD,
          "timesheets.domain.SheetAccess -> kernel.identity.Role", ROLE_IS_A_WORD);

  private static final int MOST_LINES = 400;
  private static final Set<String> CODE =
      Set.of("java", "sql", "js", "mjs", "html", "css", "xml", "properties");

  static {
    // Names of packages are all that the rules ask of foreign classes.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
  }

  private static final Layout HOUSE =
      new Layout(
          "de.amtsstimme",
          new ClassFileImporter().importPath(Path.of("target/classes")),
          EXCEPTIONS);

  private static final Layout BROKEN =
      new Layout(
          "de.amtsstimme.architecture.broken",
          new ClassFileImporter().importPackages("de.amtsstimme.architecture.broken"),
          Map.of("answers.Gone -> answers.store.Gone", "nobody needs this one"));

  private static Arguments rule(
      String name, Function<Layout, List<String>> rule, String... foundInBroken) {
    return Arguments.of(name, rule, List.of(foundInBroken));
  }

  /** Each rule, with everything it must find in the broken house. */
  static Stream<Arguments> rules() {
    return Stream.of(
        rule(
            "layers inside a feature",
            Layout::layers,
            "answers.UseCase -> answers.http.Resource",
            "answers.domain.Rules -> answers.store.Answer",
            "answers.store.Answer -> answers.UseCase"),
        rule(
            "no package beside the layers",
            Layout::unknownLayers,
            "de.amtsstimme.architecture.broken.answers.service.Elsewhere"),
        rule(
            "domain is plain Java",
            Layout::domain,
            "answers.domain.Rules -> answers.store.Answer",
            "answers.domain.Rules -> jakarta.inject.Inject",
            "answers.domain.Rules -> jakarta.validation.constraints.NotNull",
            "answers.domain.Rules -> kernel.tenant.Tenant",
            "answers.domain.Rules ->"
                + " org.eclipse.microprofile.openapi.annotations.enums.SchemaType"),
        rule(
            "other features by their root or domain",
            Layout::entrances,
            "answers.http.Resource -> approvals.store.Approval",
            "inquiries.store.Inquiry -> answers.UseCase"),
        rule(
            "directions between features",
            Layout::directions,
            "answers.UseCase -> inquiries.Inquire",
            "approvals.Decide -> answers.domain.Rules",
            "newcomer.Newcomer -> hours.Book"),
        rule(
            "no double near money",
            Layout::binaryFractions,
            "hours.Wages -> double",
            "hours.Wages -> java.lang.Double"),
        rule(
            "the kernel knows no feature",
            Layout::kernelUsesFeature,
            "kernel.tenant.Tenant -> members.Members"),
        rule(
            "the kernel's domain is plain Java",
            Layout::kernelDomain,
            "kernel.domain.Id -> jakarta.inject.Inject",
            "kernel.domain.Id -> kernel.tenant.Tenant"),
        rule(
            "the migration stands alone",
            Layout::migration,
            "hours.Book -> migration.Migrate",
            "migration.Migrate -> kernel.domain.Id"),
        rule(
            "names promise",
            Layout::names,
            "de.amtsstimme.architecture.broken.members.MembersHelper",
            "de.amtsstimme.architecture.broken.members.MembersImpl",
            "de.amtsstimme.architecture.broken.members.MembersManager",
            "de.amtsstimme.architecture.broken.members.MembersUtil",
            "de.amtsstimme.architecture.broken.members.MembersUtils"),
        rule(
            "no exception that nobody needs",
            Layout::staleExceptions,
            "answers.Gone -> answers.store.Gone"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theHouseIsAsDrawn(String name, Function<Layout, List<String>> rule, List<String> unused) {
    assertEquals(List.of(), rule.apply(HOUSE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theRuleFindsWhatIsBroken(
      String name, Function<Layout, List<String>> rule, List<String> expected) {
    assertEquals(expected, rule.apply(BROKEN));
  }

  @Test
  void theProductIsWhatWeLookAt() {
    Set<String> features =
        HOUSE.classes().stream()
            .map(c -> c.getPackageName().replace("de.amtsstimme.", "").split("\\.")[0])
            .collect(Collectors.toSet());
    assertTrue(
        features.containsAll(
            Set.of("kernel", "tenants", "members", "answers", "approvals", "inquiries", "hours")),
        features.toString());
  }

  @Test
  void featuresFormNoCycle() {
    assertEquals(List.of(), HOUSE.cyclesOfFeatures());
    mustName(BROKEN.cyclesOfFeatures(), "answers", "inquiries");
  }

  @Test
  void kernelPackagesFormNoCycle() {
    assertEquals(List.of(), HOUSE.cyclesInTheKernel());
    mustName(BROKEN.cyclesInTheKernel(), "domain", "tenant");
  }

  @Test
  void noFileIsLongerThanAReaderCanKeepInMind(@TempDir Path directory) throws IOException {
    assertEquals(List.of(), tooLong(Path.of("src/main")));
    assertEquals(List.of(), tooLong(Path.of("src/test")));
    Files.writeString(directory.resolve("Fits.java"), "x\n".repeat(MOST_LINES));
    Files.writeString(directory.resolve("TooLong.java"), "x\n".repeat(MOST_LINES + 1));
    assertEquals(List.of("TooLong.java: " + (MOST_LINES + 1)), tooLong(directory));
  }

  private static List<String> tooLong(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(f -> CODE.contains(f.toString().replaceFirst(".*\\.", "")))
          .map(f -> f.getFileName() + ": " + lines(f))
          .filter(s -> Long.parseLong(s.replaceFirst(".*: ", "")) > MOST_LINES)
          .sorted()
          .toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.count();
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static void mustName(List<String> cycles, String... members) {
    assertTrue(
        cycles.stream().anyMatch(c -> Stream.of(members).allMatch(c::contains)), cycles.toString());
  }
}
