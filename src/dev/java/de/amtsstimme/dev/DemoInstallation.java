package de.amtsstimme.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The demo installation, built as people would build it: everything goes through the API, as the
 * person whose work it is, with their own log-in. What the API does not allow cannot be in the demo
 * either.
 */
final class DemoInstallation {

  /** A demo person of an authority: user name without prefix, display name, department, role. */
  private record Person(String user, String name, String department, String role) {}

  private record Town(
      String prefix,
      String slug,
      String file,
      Map<String, Object> founding,
      Map<String, Object> master,
      Map<String, Object> contact,
      List<Person> people) {}

  private static final Town MUSTERHAUSEN =
      new Town(
          "mh.",
          "stadt-musterhausen",
          "stadt-musterhausen.json",
          Map.of(
              "slug", "stadt-musterhausen",
              "name", "Stadt Musterhausen",
              "kind", "KOMMUNE",
              "land", "NW",
              "firstAdminName", "Petra Sommer",
              "firstAdminEmail", "petra.sommer@musterhausen.example"),
          Map.of(
              "street", "Rathausplatz 1",
              "postalCode", "52351",
              "city", "Musterhausen",
              "dpaDate", "2026-09-15",
              "dpaVersion", "2.1",
              "allowUnchangedAnswers", true,
              "allowRenderings", true),
          Map.of(
              "name", "Sabine Krüger",
              "topic", "Presse und soziale Medien",
              "phone", "0123 4567-100",
              "email", "presse@musterhausen.example",
              "reachable", "Mo–Fr 8–16 Uhr"),
          List.of(
              new Person("presse", "Sabine Krüger", "Pressestelle", "APPROVER"),
              new Person("fachbereich", "Jonas Weber", "Bürgerservice", "APPROVER"),
              new Person("redaktion", "Aylin Demir", "Pressestelle", "EDITOR"),
              new Person("finanzen", "Ralf Neumann", "Kämmerei", "FINANCE"),
              new Person("leser", "Ingrid Vogt", "Hauptamt", "READER")));

  private static final Town GESUNDHEIT =
      new Town(
          "lg.",
          "landesamt-gesundheit",
          "landesamt-gesundheit.json",
          Map.of(
              "slug", "landesamt-gesundheit",
              "name", "Landesamt für Gesundheit Beispielland",
              "kind", "LAND",
              "land", "HE",
              "firstAdminName", "Dr. Martin Albrecht",
              "firstAdminEmail", "martin.albrecht@gesundheit.example"),
          Map.of(
              "street", "Amtsallee 12",
              "postalCode", "65185",
              "city", "Beispielstadt",
              "dpaDate", "2026-08-01",
              "dpaVersion", "2.0",
              "allowUnchangedAnswers", true,
              "allowRenderings", true),
          Map.of(
              "name", "Karin Seidel",
              "topic", "Öffentlichkeitsarbeit",
              "phone", "0800 000 00 00",
              "email", "presse@lg.beispielland.example",
              "reachable", "Mo–Do 9–15 Uhr, Fr 9–12 Uhr"),
          List.of(
              new Person("presse", "Karin Seidel", "Öffentlichkeitsarbeit", "APPROVER"),
              new Person("fachbereich", "Dr. Emre Yılmaz", "Infektionsschutz", "APPROVER"),
              new Person("redaktion", "Hannah Lorenz", "Öffentlichkeitsarbeit", "EDITOR"),
              new Person("finanzen", "Uwe Brandl", "Haushalt", "FINANCE"),
              new Person("leser", "Mareike Thiel", "Büroleitung", "READER")));

  private final DemoApi api;

  DemoInstallation(int port) {
    this.api = new DemoApi("http://localhost:" + port);
  }

  void load() {
    Map<String, String> staff = staff();
    new DemoBilling(api).agency();
    // Side by side, as two authorities are: neither waits for the other.
    CompletableFuture.allOf(
            Stream.of(MUSTERHAUSEN, GESUNDHEIT)
                .map(town -> CompletableFuture.runAsync(() -> build(town, staff)))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private void build(Town town, Map<String, String> staff) {
    found(town, staff);
    new DemoGuideline(api).putInForce(town.prefix(), town.slug());
    String contract =
        new DemoContract(api)
            .agree(
                town.prefix(), town.slug(), town.founding().get("name").toString(), town.master());
    new DemoSynonyms(api).putInForce(town.prefix(), town.slug());
    new DemoContent(api, town.prefix(), town.slug(), town.file()).load();
    new DemoBilling(api).bill(town.prefix(), town.slug(), contract);
  }

  private Map<String, String> staff() {
    Map<String, String> names =
        Map.of(
            "agentur.lena", "Lena Hoffmann (Agentur)",
            "agentur.tom", "Tom Reuter (Agentur)",
            "agentur.frei", "Mia Castell (frei für die Agentur)");
    names.forEach(
        (user, name) -> {
          JsonNode invited =
              api.post("agentur.admin", "/agency/invitations", Map.of("displayName", name));
          redeem(user, invited);
        });
    Map<String, String> ids = new HashMap<>();
    for (JsonNode member : api.get("agentur.admin", "/agency/staff").path("items")) {
      names.forEach(
          (user, name) -> {
            if (name.equals(member.path("displayName").asText())) {
              ids.put(user, member.path("id").asText());
            }
          });
    }
    Map.of("agentur.lena", "SENIOR", "agentur.tom", "PROFESSIONAL", "agentur.frei", "ASSISTANT")
        .forEach(
            (user, qualification) ->
                api.post(
                    "agentur.admin",
                    "/agency/providers",
                    Map.of(
                        "staffId",
                        ids.get(user),
                        "employment",
                        user.endsWith("frei") ? "FREELANCER" : "EMPLOYEE",
                        "qualification",
                        qualification,
                        "worksIn",
                        "NW")));
    return ids;
  }

  private void found(Town town, Map<String, String> staff) {
    String path = "/tenants/" + town.slug();
    String admin = town.prefix() + "admin";
    redeem(admin, api.post("agentur.admin", "/tenants", town.founding()));
    api.patch(admin, path, town.master());
    api.post(admin, path + "/contacts", town.contact());
    for (Person p : town.people()) {
      JsonNode invited =
          api.post(
              admin,
              path + "/invitations",
              Map.of(
                  "displayName",
                  p.name(),
                  "department",
                  p.department(),
                  "roles",
                  List.of(p.role())));
      redeem(town.prefix() + p.user(), invited);
    }
    JsonNode chain =
        api.post(
            admin,
            path + "/chains",
            Map.of(
                "name",
                "Standard",
                "steps",
                List.of(Map.of("name", "Freigabe", "mode", "ANY", "deadlineMinutes", 240)),
                "greetings",
                List.of("Guten Tag,", "Hallo,"),
                "signatures",
                List.of("Viele Grüße\nIhre Pressestelle")));
    for (String approver : List.of("presse", "fachbereich")) {
      api.post(
          town.prefix() + approver,
          path + "/chains/" + chain.path("id").asText() + "/adoptions",
          Map.of("contentHash", chain.path("contentHash").asText()));
    }
    api.post("agentur.admin", path + "/activation", null);
    grant(admin, path, staff.get("agentur.lena"), "AGENCY_MANAGER");
    grant(admin, path, staff.get("agentur.tom"), "AGENCY_EDITOR");
    if (town == MUSTERHAUSEN) {
      grant(admin, path, staff.get("agentur.frei"), "AGENCY_EDITOR");
    }
  }

  private void grant(String admin, String path, String staffId, String role) {
    JsonNode proposed =
        api.post(
            "agentur.admin", path + "/grants", Map.of("staffId", staffId, "roles", List.of(role)));
    api.patch(admin, path + "/grants/" + proposed.path("id").asText(), Map.of("accepted", true));
  }

  private void redeem(String user, JsonNode invited) {
    String token =
        invited.has("invitationToken")
            ? invited.path("invitationToken").asText()
            : invited.path("token").asText();
    api.post(user, "/invitations/" + token + "/redemption", null);
  }
}
