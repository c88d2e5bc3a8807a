package de.amtsstimme.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The house as DESIGN.md draws it, below any base package: what each rule finds, as sentences. The
 * same rules run over the product and over a broken house that each of them must find fault with.
 *
 * @param exceptions "origin class -> target class" (simple dotted names below base), with a reason
 */
record Layout(String base, JavaClasses classes, Map<String, String> exceptions) {

  /** From outside to inside; a layer may use itself and what stands after it. */
  private static final List<String> LAYERS = List.of("http", "", "store", "domain");

  /** No features: what all stand on, and a main of its own. */
  private static final Set<String> NO_FEATURE = Set.of("kernel", "migration");

  /** Every feature may use these. */
  private static final Set<String> SHARED =
      Set.of("tenants", "members", "agency", "audit", "privacy");

  /** And these directions only. A feature that is not in here may use none but the shared ones. */
  private static final Map<String, Set<String>> DIRECTIONS =
      Map.ofEntries(
          Map.entry("inquiries", Set.of("answers", "sources", "tone", "approvals", "duty")),
          Map.entry("crisis", Set.of("approvals", "duty")),
          Map.entry("libraryfiles", Set.of("answers", "sources", "approvals")),
          Map.entry("templates", Set.of("answers")),
          Map.entry("answers", Set.of("sources", "tone", "approvals")),
          Map.entry("suggestions", Set.of("answers", "approvals")),
          Map.entry("tone", Set.of("approvals")),
          Map.entry(
              "notifications",
              Set.of("approvals", "answers", "inquiries", "contracts", "invoices")),
          Map.entry("rates", Set.of("contracts", "duty")),
          Map.entry("providers", Set.of("rates")),
          Map.entry("hours", Set.of("inquiries", "contracts", "rates", "providers", "duty")),
          Map.entry("timesheets", Set.of("contracts", "rates", "hours")),
          Map.entry("seller", Set.of("einvoice")),
          Map.entry("invoices", Set.of("contracts", "timesheets", "seller", "einvoice")),
          Map.entry("billingruns", Set.of("contracts", "timesheets", "seller", "invoices")),
          Map.entry("books", Set.of("rates", "seller", "einvoice", "invoices")));

  private static final Pattern BAD_NAME = Pattern.compile(".*(Impl|Manager|Helper|Utils?)");

  /** Inside a feature: http -> root -> store -> domain, inner ones may be skipped. */
  List<String> layers() {
    return found(
        d -> {
          String from = d.getOriginClass().getPackageName();
          String to = target(d).getPackageName();
          return isFeature(from)
              && feature(from).equals(feature(to))
              && LAYERS.indexOf(layer(to)) < LAYERS.indexOf(layer(from));
        });
  }

  /** A feature consists of its root package and the three layers, nothing else. */
  List<String> unknownLayers() {
    return classes.stream()
        .filter(c -> isFeature(c.getPackageName()) && !LAYERS.contains(layer(c.getPackageName())))
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  /** Rules in plain Java: java.*, domain packages, the kernel's domain. */
  List<String> domain() {
    return found(
        d -> {
          String from = d.getOriginClass().getPackageName();
          String to = target(d).getPackageName();
          boolean plain =
              to.isEmpty()
                  || to.startsWith("java.")
                  || to.equals(base + ".kernel.domain")
                  || isFeature(to) && layer(to).equals("domain");
          return isFeature(from) && layer(from).equals("domain") && !plain;
        });
  }

  /** Of another feature only the root package or the domain; from the store only the domain. */
  List<String> entrances() {
    return found(
        d -> {
          String from = d.getOriginClass().getPackageName();
          String to = target(d).getPackageName();
          if (!isFeature(from) || !isFeature(to) || feature(from).equals(feature(to))) {
            return false;
          }
          return !(layer(to).isEmpty() || layer(to).equals("domain"))
              || LAYERS.indexOf(layer(to)) < LAYERS.indexOf(layer(from));
        });
  }

  List<String> directions() {
    return found(
        d -> {
          String from = d.getOriginClass().getPackageName();
          String to = target(d).getPackageName();
          return isFeature(from)
              && isFeature(to)
              && !feature(from).equals(feature(to))
              && !SHARED.contains(feature(to))
              && !DIRECTIONS.getOrDefault(feature(from), Set.of()).contains(feature(to));
        });
  }

  /** Rooms in which money is counted, and the value itself. */
  private static final Set<String> OF_MONEY =
      Set.of(
          "contracts",
          "rates",
          "providers",
          "timesheets",
          "invoices",
          "einvoice",
          "seller",
          "billingruns",
          "books",
          "hours");

  /** No binary fraction near money: as a field, a parameter, a result, or in a call. */
  List<String> binaryFractions() {
    Set<String> edges = new TreeSet<>();
    for (JavaClass c : classes) {
      if (OF_MONEY.contains(feature(c.getPackageName())) || c.getSimpleName().equals("Money")) {
        typesIn(c)
            .filter(t -> BINARY.contains(t.getName()))
            .forEach(t -> edges.add(shortName(c) + " -> " + t.getName()));
      }
    }
    return List.copyOf(edges);
  }

  private static Stream<JavaClass> typesIn(JavaClass c) {
    return Stream.of(
            c.getFields().stream().map(JavaField::getRawType),
            c.getCodeUnits().stream().map(JavaCodeUnit::getRawReturnType),
            c.getCodeUnits().stream().flatMap(u -> u.getRawParameterTypes().stream()),
            c.getCodeUnitCallsFromSelf().stream().map(u -> u.getTarget().getRawReturnType()),
            c.getCodeUnitCallsFromSelf().stream()
                .flatMap(u -> u.getTarget().getRawParameterTypes().stream()))
        .flatMap(types -> types);
  }

  private static final Set<String> BINARY =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  List<String> kernelUsesFeature() {
    return found(
        d ->
            feature(d.getOriginClass().getPackageName()).equals("kernel")
                && isFeature(target(d).getPackageName()));
  }

  /** The kernel's domain is plain Java too; libraries it hides are its own business. */
  List<String> kernelDomain() {
    return found(
        d -> {
          String to = target(d).getPackageName();
          return d.getOriginClass().getPackageName().equals(base + ".kernel.domain")
              && (to.startsWith("jakarta.")
                  || to.startsWith(base + ".") && !to.equals(base + ".kernel.domain"));
        });
  }

  /** Migrations run by a main of their own: nothing uses it, it uses nothing of ours. */
  List<String> migration() {
    return found(
        d -> {
          String from = feature(d.getOriginClass().getPackageName());
          String to = feature(target(d).getPackageName());
          return !to.isEmpty() && !from.equals(to) && (from + "," + to).contains("migration");
        });
  }

  List<String> cyclesOfFeatures() {
    return cycles(base + ".(*)..");
  }

  List<String> cyclesInTheKernel() {
    return cycles(base + ".kernel.(*)..");
  }

  List<String> names() {
    return classes.stream()
        .filter(c -> BAD_NAME.matcher(c.getSimpleName()).matches())
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  /** Exceptions that nothing needs any more. */
  List<String> staleExceptions() {
    Set<String> needed = new TreeSet<>();
    classes.forEach(c -> c.getDirectDependenciesFromSelf().forEach(d -> needed.add(edge(d))));
    return exceptions.keySet().stream().filter(e -> !needed.contains(e)).sorted().toList();
  }

  private List<String> cycles(String slices) {
    ArchRule rule =
        SlicesRuleDefinition.slices()
            .matching(slices)
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);
    return rule.evaluate(classes).getFailureReport().getDetails();
  }

  private List<String> found(Predicate<Dependency> wrong) {
    Set<String> edges = new TreeSet<>();
    for (JavaClass c : classes) {
      c.getDirectDependenciesFromSelf().stream()
          .filter(wrong)
          .map(this::edge)
          .filter(e -> !exceptions.containsKey(e))
          .forEach(edges::add);
    }
    return List.copyOf(edges);
  }

  private String edge(Dependency d) {
    return shortName(d.getOriginClass()) + " -> " + shortName(target(d));
  }

  /** Nested classes belong to the class of their file. */
  private String shortName(JavaClass c) {
    String name =
        c.getName().startsWith(base + ".") ? c.getName().substring(base.length() + 1) : c.getName();
    return name.replaceFirst("\\$.*", "");
  }

  private static JavaClass target(Dependency d) {
    return d.getTargetClass().getBaseComponentType();
  }

  private boolean isFeature(String packageName) {
    String feature = feature(packageName);
    return !feature.isEmpty() && !NO_FEATURE.contains(feature);
  }

  /** "" for what is not below base. */
  private String feature(String packageName) {
    return packageName.startsWith(base + ".")
        ? packageName.substring(base.length() + 1).split("\\.")[0]
        : "";
  }

  private String layer(String packageName) {
    String below = packageName.substring(base.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? "" : below.substring(dot + 1);
  }
}
