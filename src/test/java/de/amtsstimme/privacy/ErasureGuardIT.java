package de.amtsstimme.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rights that erasing needs, in the hands of somebody with the server's own database rights:
 * they empty, and do nothing else.
 */
@ExtendWith(ArquillianExtension.class)
class ErasureGuardIT {

  private final TestAuthority a = TestAuthority.withAgency();
  private final PersonOfInterest p = new PersonOfInterest(a);

  @Test
  void whatMayBeEmptiedIsNeverFilled() {
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      for (String column :
          new String[] {
            "inquiry set text",
            "inquiry set author_handle",
            "inquiry set external_id",
            "publication set url",
            "approval_decision set comment",
            "time_entry set description",
            "release set text",
            "release set rendering"
          }) {
        assertEquals("AS419", admin.attempt("update " + column + changed(column)), column);
        assertEquals("done", admin.attempt("update " + column + " = null"), column);
      }
    }
  }

  private static String changed(String column) {
    return column.endsWith("rendering") ? " = '{\"values\": {}}'" : " = 'Anders'";
  }

  @Test
  void nothingElseOfTheseRowsChanges() {
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      for (String column :
          new String[] {
            "publication set published_at = now()",
            "approval_decision set verdict = 'APPROVE'",
            "approval_decision set content_hash = repeat('0', 64)",
            "time_entry set minutes = 1",
            "release set content_hash = repeat('0', 64)",
            "erasure set counts = '{}'",
            "legal_hold set set_by_name = 'x'",
            "idempotency_key set person_id = person_id"
          }) {
        assertEquals("42501", admin.attempt("update " + column), column);
      }
      for (String table : new String[] {"erasure", "legal_hold", "retention_rule"}) {
        assertEquals("42501", admin.attempt("delete from " + table), table);
      }
    }
  }

  @Test
  void erasedIsForGood() {
    UUID reply = UUID.fromString(p.replies.get("IN_APPROVAL"));
    UUID inquiry = UUID.fromString(p.inquiries.get("IN_APPROVAL"));
    a.admin.post(a.path + "/erasures", p.request()).ok();
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      for (String update :
          new String[] {
            "update inquiry set erased_at = null where id = ?",
            "update inquiry set erased_at = null, text = 'Neu' where id = ?",
            "update inquiry set text = 'Neu' where id = ?"
          }) {
        assertEquals("AS419", admin.attempt(update, inquiry), update);
      }
      assertEquals("AS419", admin.attempt("update reply set erased_at = null where id = ?", reply));
      assertEquals("23514", admin.attempt("update reply set text = 'Neu' where id = ?", reply));
      assertEquals(
          "AS419",
          admin.attempt("update subject_state set erased_at = null where erased_at is not null"));
    }
  }

  /** A row cannot say it was erased while its words are there. */
  @Test
  void theMarkIsTrue() {
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      assertEquals("23514", admin.attempt("update inquiry set erased_at = now()"));
      assertEquals("23514", admin.attempt("update inquiry set erased_at = now(), text = null"));
      assertEquals("23514", admin.attempt("update reply set erased_at = now()"));
    }
  }

  @Test
  void onlyRepliesTextsAreDeleted() {
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      String ofKind =
          "delete from subject_revision_text t using subject_revision r"
              + " where r.tenant_id = t.tenant_id and r.id = t.revision_id and r.kind = ?";
      assertEquals("done", admin.attempt(ofKind, "REPLY"));
      assertEquals("AS419", admin.attempt(ofKind, "ANSWER"));
      assertEquals("AS419", admin.attempt(ofKind, "CHAIN"));
    }
  }

  /** The keyed hash says nothing to whoever does not have the key, nor next door. */
  @Test
  void hashesOfTwoAuthoritiesHaveNothingInCommon() {
    TestAuthority b = TestAuthority.active();
    b.editor.post(b.path + "/inquiries", p.inquiry("NEW")).ok();
    String here = key(a);
    String there = key(b);
    assertEquals(64, here.length());
    assertEquals(false, here.equals(there));
    assertEquals(here, key(a), "the same person is the same");
  }

  private String key(TestAuthority authority) {
    return authority
        .admin
        .post(authority.path + "/erasures", Map.of("channel", "FACEBOOK", "author", p.handle))
        .ok()
        .json()
        .path("subjectKey")
        .asText();
  }
}
