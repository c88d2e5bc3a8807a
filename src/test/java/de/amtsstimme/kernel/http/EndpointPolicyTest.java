package de.amtsstimme.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.amtsstimme.kernel.identity.Right;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the API declares its right, and the declarations make sense. No list of
 * operations here: whatever has a {@code @Path} is looked at, so a new one cannot slip by.
 */
class EndpointPolicyTest {

  static {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
  }

  private static final List<Operation> API =
      operations(new ClassFileImporter().importPath(Path.of("target/classes")));

  /** Nothing but mistakes, one each: the rules must find them. */
  private static final List<Operation> BAD =
      operations(
          new ClassFileImporter()
              .withImportOption(l -> l.contains("kernel/http/BadResources"))
              .importPackages("de.amtsstimme.kernel.http"));

  private static List<Operation> operations(JavaClasses classes) {
    List<Operation> all = new ArrayList<>();
    for (JavaClass c : classes) {
      if (!c.isAnnotatedWith(jakarta.ws.rs.Path.class)) {
        continue;
      }
      for (Method m : c.reflect().getDeclaredMethods()) {
        Operation.of(c, m).ifPresent(all::add);
      }
    }
    return all;
  }

  @Test
  void theApiIsWhatWeLookAt() {
    assertTrue(API.size() >= 45, API.size() + " operations");
    assertTrue(
        API.stream().map(Operation::name).toList().containsAll(List.of("getMe", "releaseReply")));
  }

  @Test
  void everyOperationHasExactlyOneDoor() {
    rule(
        o -> o.doors() != 1 ? "has " + o.doors() + " doors" : null,
        "noDoor: has 0 doors",
        "twoDoors: has 2 doors");
    assertEquals(
        List.of(), API.stream().filter(Operation::classHasDoor).map(Operation::toString).toList());
  }

  @Test
  void theTenantsDoorStandsWhereThePathNamesATenant() {
    rule(
        o ->
            o.inTenant() != null && !o.path().contains("/{tenant}")
                ? "door to a tenant that the path does not name"
                : o.inTenant() == null && o.path().contains("{tenant}")
                    ? "names a tenant that it does not enter"
                    : null,
        "tenantWithoutPath: door to a tenant that the path does not name",
        "tenantOnlyInPath: names a tenant that it does not enter");
  }

  @Test
  void rightsOfTheInstallationAndOfAnAuthorityAreNotMixedUp() {
    rule(
        o -> {
          if (o.inTenant() != null && o.inTenant().effect() == Right.Effect.INSTALLATION) {
            return "a right of the installation in a tenant";
          }
          if (o.inInstallation() != null
              && o.inInstallation().effect() != Right.Effect.INSTALLATION) {
            return "a tenant's right in the installation";
          }
          return null;
        },
        "installationRight: a right of the installation in a tenant",
        "tenantRight: a tenant's right in the installation");
  }

  @Test
  void readingNeedsNoRightToWrite() {
    rule(
        o ->
            o.verb().equals("GET") && (changes(o.inTenant()) || changes(o.across()))
                ? "reads by a right to change"
                : null,
        "getWrites: reads by a right to change");
  }

  @Test
  void overSeveralAuthoritiesOneOnlyReads() {
    rule(
        o -> o.across() != null && !o.verb().equals("GET") ? o.verb() + " over several" : null,
        "postAcross: POST over several");
  }

  @Test
  void whatChangesAResourceAsksForItsVersion() {
    rule(
        o ->
            List.of("PUT", "PATCH", "DELETE").contains(o.verb()) && !o.asksForVersion()
                ? "does not call requireMatch"
                : null,
        "blindPatch: does not call requireMatch",
        "blindDelete: does not call requireMatch");
  }

  @Test
  void whatCreatesSaysSo() {
    rule(
        o -> {
          boolean creates = o.method().isAnnotationPresent(Creates.class);
          boolean named =
              o.name().startsWith("create")
                  && Representation.class.isAssignableFrom(o.method().getReturnType());
          if (creates && !o.verb().equals("POST")) {
            return o.verb() + " creates";
          }
          return o.verb().equals("POST") && creates != named
              ? creates ? "@Creates without the name" : "create without @Creates"
              : null;
        },
        "createSilently: create without @Creates",
        "makeSomething: @Creates without the name");
  }

  @Test
  void namesOfOperationsAreUnique() {
    assertEquals(List.of(), doubles(API));
    assertEquals(List.of("twice"), doubles(BAD));
  }

  @Test
  void noTwoOperationsHaveTheSameAddress() {
    assertEquals(
        List.of(),
        repeated(API.stream().map(o -> o.verb() + " " + o.path().replaceAll("\\{\\w+}", "{}"))));
  }

  private static List<String> doubles(List<Operation> operations) {
    return repeated(operations.stream().map(Operation::name));
  }

  private static List<String> repeated(Stream<String> values) {
    Map<String, Long> counts =
        values.collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }

  private static boolean changes(Right right) {
    return right != null
        && (right.effect() == Right.Effect.WRITE || right.effect() == Right.Effect.RELEASE);
  }

  /** The rule finds nothing in the API, and exactly these in the bad one. */
  private static void rule(
      java.util.function.Function<Operation, String> fault, String... inTheBadOne) {
    assertEquals(List.of(), faults(API, fault));
    assertEquals(
        Arrays.stream(inTheBadOne).sorted().toList(),
        faults(BAD, fault).stream().map(f -> f.replaceFirst("^.*\\.", "")).sorted().toList());
  }

  private static List<String> faults(
      List<Operation> operations, java.util.function.Function<Operation, String> fault) {
    return operations.stream()
        .filter(o -> fault.apply(o) != null)
        .map(o -> o + ": " + fault.apply(o))
        .sorted()
        .toList();
  }
}
