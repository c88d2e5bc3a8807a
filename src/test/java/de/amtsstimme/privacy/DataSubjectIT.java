package de.amtsstimme.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.privacy.domain.CitizenTable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person is told is all that is held. */
@ExtendWith(ArquillianExtension.class)
class DataSubjectIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void everyCitizensColumnIsFound() {
    PersonOfInterest p = new PersonOfInterest(a);
    JsonNode found = a.admin.get(a.path + "/data-subjects" + p.query()).ok().json();
    Set<String> columns = new TreeSet<>();
    for (JsonNode inquiry : found.path("inquiries")) {
      assertTrue(p.inquiries.containsValue(inquiry.path("id").asText()));
      for (JsonNode entry : inquiry.path("entries")) {
        columns.add(entry.path("what").asText());
        assertFalse(entry.path("text").asText().contains("\"salt\""), entry.toString());
      }
    }
    Set<String> shown = new TreeSet<>();
    Arrays.stream(CitizenTable.values())
        .forEach(t -> t.shown().forEach(c -> shown.add(t.table() + "." + c.name())));
    assertEquals(shown, columns);
    assertEquals(p.inquiries.size(), found.path("inquiries").size());

    Api.Answer letter = a.admin.get(a.path + "/data-subjects/letter" + p.query()).ok();
    assertEquals("text/plain;charset=utf-8", letter.header("Content-Type").toLowerCase());
    for (JsonNode inquiry : found.path("inquiries")) {
      for (JsonNode entry : inquiry.path("entries")) {
        entry.path("text").asText().lines().forEach(l -> assertTrue(letter.text().contains(l), l));
      }
    }
    assertTrue(letter.text().contains("Verantwortlich: Test " + a.slug), letter.text());

    a.admin.post(a.path + "/erasures", p.request()).ok();
    JsonNode after = a.admin.get(a.path + "/data-subjects" + p.query()).ok().json();
    assertEquals(0, after.path("inquiries").size());
    assertEquals(1, after.path("erasures").size());
    String gone = a.admin.get(a.path + "/data-subjects/letter" + p.query()).ok().text();
    assertTrue(gone.contains("keine Daten gespeichert") && gone.contains("auf Antrag"), gone);
    String trail = a.admin.get(a.path + "/audit-events?limit=200").ok().text();
    assertTrue(trail.contains("DATA_SUBJECT_READ"));
    assertFalse(trail.contains(p.word));
  }

  @Test
  void whoIsAskedAboutHasToBeSaid() {
    for (String query :
        new String[] {
          "", "?channel=X", "?author=a", "?channel=X&author=", "?channel=X&author=%40"
        }) {
      for (String path : new String[] {"/data-subjects", "/data-subjects/letter"}) {
        Api.Answer answer = a.admin.get(a.path + path + query);
        assertEquals(400, answer.status(), query);
        assertEquals("INVALID_PARAMETER", answer.code(), query);
      }
    }
  }
}
