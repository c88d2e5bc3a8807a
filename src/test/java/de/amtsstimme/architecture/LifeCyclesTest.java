package de.amtsstimme.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.amtsstimme.kernel.domain.Transitions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every life cycle in the product, as one list that somebody has read. */
class LifeCyclesTest {

  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "tenants.domain.AuthorityState",
                  "ONBOARDING>ACTIVE,ENDED ACTIVE>SUSPENDED,ENDED "
                      + "SUSPENDED>ACTIVE,ENDED ENDED>PURGED PURGED>"),
              Map.entry(
                  "kernel.outbox.OutboxState",
                  "PENDING>DELIVERED,DEAD,DROPPED DELIVERED> DEAD>PENDING,DROPPED " + "DROPPED>"),
              Map.entry(
                  "libraryfiles.domain.ImportState",
                  "QUEUED>RUNNING,FAILED "
                      + "RUNNING>RUNNING,CHECKED,IMPORTED,REJECTED,FAILED CHECKED> "
                      + "IMPORTED> REJECTED> FAILED>"),
              Map.entry("invoices.domain.DraftState", "OPEN>ISSUED,DISCARDED ISSUED> DISCARDED>"),
              Map.entry(
                  "tone.domain.GuidelineState",
                  "DRAFT>IN_APPROVAL IN_APPROVAL>DRAFT,APPROVED APPROVED>"),
              Map.entry("templates.domain.OfferState", "OFFERED>TAKEN,DECLINED TAKEN> DECLINED>"),
              Map.entry(
                  "answers.domain.AnswerState",
                  "DRAFT>IN_APPROVAL,RETIRED IN_APPROVAL>DRAFT,APPROVED,RETIRED "
                      + "APPROVED>DRAFT,IN_APPROVAL,RETIRED RETIRED>"),
              Map.entry(
                  "approvals.domain.ApprovalState",
                  "OPEN>APPROVED,RETURNED,REJECTED,WITHDRAWN APPROVED>WITHDRAWN "
                      + "RETURNED> REJECTED> WITHDRAWN>"),
              Map.entry(
                  "approvals.domain.SubjectState",
                  "IN_APPROVAL>APPROVED,RETURNED,REJECTED,WITHDRAWN "
                      + "APPROVED>WITHDRAWN RETURNED> REJECTED> WITHDRAWN>"),
              Map.entry(
                  "inquiries.domain.InquiryState",
                  "NEW>IN_PROGRESS,CLOSED IN_PROGRESS>ANSWERED,CLOSED "
                      + "ANSWERED>IN_PROGRESS,CLOSED CLOSED>"),
              Map.entry(
                  "inquiries.domain.ReplyState",
                  "DRAFT>DRAFT,IN_APPROVAL,APPROVED "
                      + "IN_APPROVAL>APPROVED,RETURNED,REJECTED "
                      + "APPROVED>RETURNED,RELEASED RETURNED>DRAFT REJECTED> "
                      + "RELEASED>PUBLISHED PUBLISHED>"),
              Map.entry(
                  "contracts.domain.ContractState",
                  "PROPOSED>IN_FORCE,WITHDRAWN IN_FORCE>ENDED WITHDRAWN> ENDED>"),
              Map.entry(
                  "contracts.domain.AmendmentState",
                  "PROPOSED>IN_FORCE,WITHDRAWN IN_FORCE> WITHDRAWN>"),
              Map.entry(
                  "invoices.domain.ExtraState",
                  "PROPOSED>AGREED,WITHDRAWN AGREED>WITHDRAWN WITHDRAWN>"),
              Map.entry(
                  "timesheets.domain.TimeSheetState",
                  "OPEN>SUBMITTED SUBMITTED>DISPUTED,CONFIRMED DISPUTED>CONFIRMED " + "CONFIRMED>"),
              Map.entry(
                  "suggestions.domain.SynonymState",
                  "IN_APPROVAL>APPROVED,RETURNED APPROVED>IN_APPROVAL,WITHDRAWN"
                      + " RETURNED>IN_APPROVAL WITHDRAWN>")));

  @Test
  void allLifeCyclesAreAsListed() throws Exception {
    Map<String, String> found = new TreeMap<>();
    for (JavaClass type : importedEnums()) {
      Class<?> loaded = Class.forName(type.getName());
      if (Arrays.stream(loaded.getFields()).anyMatch(f -> f.getType() == Transitions.class)) {
        found.put(type.getName().replace("de.amtsstimme.", ""), table(loaded));
      }
    }
    assertEquals(EXPECTED, found);
  }

  /** Nothing ends in a state that nobody comes to, and every cycle has an end. */
  @Test
  void everyStateIsReachedFromTheFirst() {
    EXPECTED.forEach(
        (name, table) -> {
          Map<String, Set<String>> edges = new TreeMap<>();
          for (String row : table.split(" ")) {
            String[] parts = row.split(">", -1);
            edges.put(parts[0], parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split(",")));
          }
          Set<String> reached = new HashSet<>(Set.of(table.substring(0, table.indexOf('>'))));
          int before;
          do {
            before = reached.size();
            Set.copyOf(reached).forEach(s -> reached.addAll(edges.get(s)));
          } while (reached.size() > before);
          assertEquals(edges.keySet(), reached, name);
          assertTrue(edges.containsValue(Set.of()), name + " never ends");
        });
  }

  private static Iterable<JavaClass> importedEnums() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.amtsstimme")
            .stream()
            .filter(JavaClass::isEnum)
            .collect(Collectors.toList());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static String table(Class<?> type) throws ReflectiveOperationException {
    Transitions transitions = (Transitions) type.getField("LIFE_CYCLE").get(null);
    return Arrays.stream(type.getEnumConstants())
        .map(
            s ->
                s
                    + ">"
                    + ((Set<Enum>) transitions.from((Enum) s))
                        .stream().map(Enum::name).collect(Collectors.joining(",")))
        .collect(Collectors.joining(" "));
  }
}
