package de.amtsstimme.isolation;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.fixtures.Tokens;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who else comes to the door: somebody of two authorities, and nobody at all. */
final class Callers {

  private Callers() {}

  static Api workingForBoth(Tenancy a, Tenancy b) {
    Api person = Api.as("beide." + UUID.randomUUID());
    String name = "Beide " + UUID.randomUUID();
    Api agency = a.authority.agencyAdmin;
    String token =
        agency
            .post("/agency/invitations", Map.of("displayName", name))
            .ok()
            .json()
            .path("invitationToken")
            .asText();
    person.post("/invitations/" + token + "/redemption", null).ok();
    String staffId = a.authority.staffId(name);
    for (Tenancy t : List.of(a, b)) {
      Map<String, Object> proposal = Map.of("staffId", staffId, "roles", List.of("AGENCY_EDITOR"));
      String grant = agency.post(t.path + "/grants", proposal).ok().id();
      t.authority.admin.patch(t.path + "/grants/" + grant, Map.of("accepted", true), "*").ok();
    }
    return person;
  }

  static List<Api> withGarbage() throws GeneralSecurityException {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    String forged =
        Tokens.sign(
            Tokens.claims(TestInstallation.AGENCY_ADMIN).build(),
            keys.generateKeyPair().getPrivate());
    String real = Tokens.of(TestInstallation.AGENCY_ADMIN);
    return List.of(
        Api.withToken(null),
        Api.withToken("garbage"),
        Api.withToken("a.b.c"),
        Api.withToken(forged),
        Api.withToken(real.substring(0, real.lastIndexOf('.') + 1)));
  }
}
