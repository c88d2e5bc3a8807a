package de.amtsstimme.members;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever loses access loses it with the next request, however long their token is still valid. */
@ExtendWith(ArquillianExtension.class)
class AccessEndsIT {

  @Test
  void aRemovedMember() {
    TestAuthority a = TestAuthority.active();
    open(a, a.editor);
    a.admin.delete(a.path + "/members/" + member(a, "Editor"), "*").ok();
    closed(a, a.editor);
  }

  @Test
  void anExpiredMembership() {
    TestAuthority a = TestAuthority.active();
    open(a, a.editor);
    owner(a, "membership", "valid_until = clock_timestamp()", "editor");
    closed(a, a.editor);
    owner(a, "membership", "valid_until = null", "editor");
    open(a, a.editor);
    owner(a, "membership", "valid_from = clock_timestamp() + interval '1 hour'", "editor");
    closed(a, a.editor);
  }

  @Test
  void aRoleThatWasTakenAway() {
    TestAuthority a = TestAuthority.active();
    a.admin
        .patch(
            a.path + "/members/" + member(a, "Editor"),
            Map.of("roles", java.util.List.of("READER")),
            "*")
        .ok();
    assertEquals("FORBIDDEN", a.editor.get(a.path + "/inquiries").code());
    assertEquals(200, a.editor.get(a.path + "/answers").status());
  }

  @Test
  void anEndedGrant() {
    TestAuthority a = TestAuthority.withAgency();
    open(a, a.agencyEditor);
    a.admin.delete(a.path + "/grants/" + grant(a, "AGENCY_EDITOR"), "*").ok();
    closed(a, a.agencyEditor);
    open(a, a.manager);
  }

  @Test
  void anExpiredGrant() {
    TestAuthority a = TestAuthority.withAgency();
    open(a, a.agencyEditor);
    owner(a, "agency_grant", "valid_until = clock_timestamp()", "agency-editor");
    closed(a, a.agencyEditor);
  }

  @Test
  void aGrantThatWasNotAccepted() {
    TestAuthority a = TestAuthority.withAgency();
    owner(a, "agency_grant", "accepted_at = null", "agency-editor");
    closed(a, a.agencyEditor);
  }

  @Test
  void somebodyWhoLeftTheAgency() {
    TestAuthority a = TestAuthority.withAgency();
    open(a, a.agencyEditor);
    String name = a.agencyEditor.get("/me").ok().json().path("displayName").asText();
    a.agencyAdmin.delete("/agency/staff/" + a.staffId(name), "*").ok();
    closed(a, a.agencyEditor);
    assertEquals("FORBIDDEN", a.agencyEditor.get("/agency/staff").code());
  }

  private static void open(TestAuthority a, Api person) {
    assertEquals(200, person.get(a.path + "/inquiries").status());
    assertEquals(1, authorities(person));
  }

  /** As if there were no such authority, in every way in. */
  private static void closed(TestAuthority a, Api person) {
    for (String path : new String[] {"", "/inquiries", "/answers"}) {
      Api.Answer answer = person.get(a.path + path);
      assertEquals(404, answer.status());
      assertEquals("NOT_FOUND", answer.code());
    }
    Api.Answer write =
        person.post(a.path + "/inquiries", Map.of("channel", "X", "text", "Noch eine"));
    assertEquals(404, write.status());
    assertEquals(0, authorities(person));
    assertEquals(0, person.get("/agency/inbox").ok().json().path("items").size());
  }

  private static int authorities(Api person) {
    return person.get("/me").ok().json().path("items").size();
  }

  private static String member(TestAuthority a, String name) {
    return find(a.admin.get(a.path + "/members?limit=200").ok().json(), "displayName", name);
  }

  private static String grant(TestAuthority a, String role) {
    for (JsonNode g : a.admin.get(a.path + "/grants").ok().json().path("items")) {
      if (g.path("roles").get(0).asText().equals(role)) {
        return g.path("id").asText();
      }
    }
    throw new AssertionError(role);
  }

  private static String find(JsonNode page, String property, String value) {
    for (JsonNode item : page.path("items")) {
      if (item.path(property).asText().equals(value)) {
        return item.path("id").asText();
      }
    }
    throw new AssertionError(value);
  }

  private static void owner(TestAuthority a, String table, String change, String role) {
    try (Sql owner = Sql.owner()) {
      assertEquals(
          1,
          owner.update(
              "update "
                  + table
                  + " set "
                  + change
                  + " where tenant_id = ? and person_id = (select id from person where subject = ?)",
              owner.tenant(a),
              a.slug + "." + role));
    }
  }
}
