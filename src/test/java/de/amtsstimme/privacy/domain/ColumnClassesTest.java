package de.amtsstimme.privacy.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.inquiries.domain.InquiryChannel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnClassesTest {

  @Test
  void everyColumnHasOneClassAndAReason() {
    assertTrue(ColumnClasses.byColumn().size() > 100);
    ColumnClasses.byColumn()
        .forEach(
            (name, c) -> {
              assertEquals(name, c.column());
              assertTrue(name.matches("[a-z_]+\\.[a-z_0-9]+"), name);
              assertFalse(c.reason().isBlank(), name);
            });
  }

  /** With every citizen's column goes what erases it. */
  @Test
  void citizensColumnsSayWhatEndsThem() {
    Set<String> withInquiry = new TreeSet<>();
    Arrays.stream(CitizenTable.values())
        .forEach(t -> t.columns().forEach(c -> withInquiry.add(t.table() + "." + c.name())));
    Map<String, List<String>> byRetention =
        ColumnClasses.byColumn().values().stream()
            .filter(c -> c.dataClass() == DataClass.PERSONAL_CITIZEN)
            .collect(
                Collectors.groupingBy(
                    ColumnClasses.ColumnClass::reason,
                    Collectors.mapping(ColumnClasses.ColumnClass::column, Collectors.toList())));
    assertEquals(withInquiry, new TreeSet<>(byRetention.remove(Retention.WITH_INQUIRY.name())));
    assertEquals(
        Set.of(Retention.REPLAY.name(), Retention.WITH_HOLD.name(), Retention.WITH_PHRASING.name()),
        byRetention.keySet());
  }

  @ParameterizedTest
  @EnumSource(CitizenTable.class)
  void whatIsErasedIsFoundBefore(CitizenTable t) {
    assertFalse(t.shown().isEmpty());
    t.shown().forEach(c -> assertTrue(t.search().contains("t." + c.name()), t.search()));
    if (t.erasure().startsWith("update")) {
      t.shown().forEach(c -> assertTrue(t.erasure().contains(c.name() + " = null"), t.erasure()));
    }
    assertEquals(t.marked() ? 2 : 1, t.erasure().chars().filter(c -> c == '?').count());
    assertEquals(1, t.search().chars().filter(c -> c == '?').count());
    assertEquals(t, CitizenTable.of(t.table()));
  }

  /** Privacy does not know inquiries; whoever asked there is found all the same. */
  @Test
  void channelsAreThoseOfInquiries() {
    assertEquals(
        Arrays.stream(InquiryChannel.values()).map(Enum::name).toList(),
        Arrays.stream(SubjectChannel.values()).map(Enum::name).toList());
  }
}
