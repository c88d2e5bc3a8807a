package de.amtsstimme.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One spelling for all spellings of a handle: the rule stands in the database. */
@ExtendWith(ArquillianExtension.class)
class HandlesIT {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      nullValues = "null",
      value = {
        "sofa_fan,sofa_fan",
        "@sofa_fan,sofa_fan",
        "@@Sofa_Fan,sofa_fan",
        "  @ Sofa_Fan  ,sofa_fan",
        "＠ｓｏｆａ＿ｆａｎ,sofa_fan",
        "so\u200bfa\u00ad_fan\ufeff,sofa_fan",
        "\u202esofa_fan\u202c,sofa_fan",
        "Erika   Mustermann,erika mustermann",
        "Erika\u00a0\u2003Mustermann,erika mustermann",
        "@erika@Behörde.Social,erika@behörde.social",
        "STRAẞE,strasse",
        "Straße,strasse",
        "STRASSE,strasse",
        "MU\u0308LLER,müller",
        "ÇELIK,çelik",
        "ΟΔΟΣ,οδοσ",
        "οδός,οδόσ",
        "ﬁnn,finn",
        "a.b-c_d,a.b-c_d",
        "@,null",
        " ,null",
        "\u200b,null",
      })
  void everySpellingIsOne(String spelled, String normal) {
    try (Sql owner = Sql.owner()) {
      assertEquals(normal, owner.<String>one("select normal_handle(?)", spelled));
      assertEquals(normal, owner.<String>one("select normal_handle(normal_handle(?))", spelled));
    }
  }

  @Test
  void nothingIsNobody() {
    try (Sql owner = Sql.owner()) {
      assertEquals(null, owner.<String>one("select normal_handle(null)"));
    }
  }

  @Test
  void whoeverAsksIsFoundInEverySpellingAndErasedInEvery() {
    TestAuthority a = TestAuthority.active();
    for (String spelled : List.of("@Sofa_Fan", "sofa_fan", "SOFA_FAN ", "＠sofa_fan")) {
      a.editor
          .post(
              a.path + "/inquiries",
              Map.of("channel", "X", "authorHandle", spelled, "text", "Von " + spelled))
          .ok();
    }
    a.editor
        .post(
            a.path + "/inquiries",
            Map.of("channel", "X", "authorHandle", "sofa-fan", "text", "Anders"))
        .ok();
    String query =
        "/data-subjects?channel=X&author=" + URLEncoder.encode("@SOFA_fan", StandardCharsets.UTF_8);
    assertEquals(4, a.admin.get(a.path + query).ok().json().path("inquiries").size());
    Map<String, String> person = Map.of("channel", "X", "author", " @sofa_Fan");
    Api.Answer erased = a.admin.post(a.path + "/erasures", person).ok();
    assertEquals(4, erased.json().path("counts").path("inquiry").asInt());
    assertEquals(0, a.admin.get(a.path + query).ok().json().path("inquiries").size());
    Map<String, String> nobody = Map.of("channel", "X", "author", "@");
    assertEquals("VALIDATION_FAILED", a.admin.post(a.path + "/erasures", nobody).code());
  }
}
