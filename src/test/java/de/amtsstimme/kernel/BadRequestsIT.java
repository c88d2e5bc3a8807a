package de.amtsstimme.kernel;

import static de.amtsstimme.kernel.domain.ProblemCode.INVALID_CURSOR;
import static de.amtsstimme.kernel.domain.ProblemCode.INVALID_PARAMETER;
import static de.amtsstimme.kernel.domain.ProblemCode.METHOD_NOT_ALLOWED;
import static de.amtsstimme.kernel.domain.ProblemCode.NOT_ACCEPTABLE;
import static de.amtsstimme.kernel.domain.ProblemCode.NOT_FOUND;
import static de.amtsstimme.kernel.domain.ProblemCode.PRECONDITION_REQUIRED;
import static de.amtsstimme.kernel.domain.ProblemCode.SLUG_TAKEN;
import static de.amtsstimme.kernel.domain.ProblemCode.STALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Bodies;
import de.amtsstimme.fixtures.Contents;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Operations;
import de.amtsstimme.fixtures.Operations.Operation;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.fixtures.Tokens;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything about a request that can be wrong besides its body. */
@ExtendWith(ArquillianExtension.class)
class BadRequestsIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void listsTakeALimitFromOneTo200() {
    for (Operation o : listing()) {
      for (String bad :
          List.of("-1", "0", "201", "abc", "99999999999", "1.5", "1e2", "%20", "0x10", "10;drop")) {
        Problems.check(o.key() + bad, get(o, "?limit=" + bad), INVALID_PARAMETER);
      }
      // What hangs on one that is not there has no list.
      int status = o.path().contains("{id}") ? 404 : 200;
      assertEquals(status, get(o, "?limit=200").status(), o.key());
      assertEquals(status, get(o, "?limit=").status(), o.key());
    }
  }

  @Test
  void onlyOurOwnCursorsAreCursors() {
    for (Operation o : listing()) {
      for (String bad : List.of("x", "AAAA", "null", "%27%20or%201=1", "%00", "MDE5OWIxYzI")) {
        Problems.check(o.key() + bad, get(o, "?cursor=" + bad), INVALID_CURSOR);
      }
    }
  }

  /** A cursor is a place and no right: another authority's shows nothing of it. */
  @Test
  void aForeignCursorShowsOnlyOnesOwn() {
    TestAuthority b = TestAuthority.founded();
    b.admin.post(b.path + "/contacts", Map.of("name", "B", "topic", "T")).ok();
    b.admin.post(b.path + "/contacts", Map.of("name", "B2", "topic", "T")).ok();
    String foreign =
        b.admin.get(b.path + "/contacts?limit=1").ok().json().path("nextCursor").asText();
    for (JsonNode c :
        a.admin.get(a.path + "/contacts?cursor=" + foreign).ok().json().path("items")) {
      assertEquals("Kontakt", c.path("name").asText());
    }
  }

  @Test
  void queriesTakeWhatTheyAreMadeFor() {
    for (String bad :
        List.of(
            "/approvals?state=GIBT_ES_NICHT",
            "/approvals?decidableByMe=vielleicht",
            "/answers?state=1",
            "/inquiries?state=%00",
            "/time-entries?from=gestern",
            "/time-entries?to=2026-02-30T00:00:00Z",
            "/time-entries?from=%2B10000-01-01T00:00:00Z",
            "/time-entries?mine=1")) {
      Problems.check(bad, a.manager.get(a.path + bad), INVALID_PARAMETER);
    }
  }

  @Test
  void anIdOfTheWrongKindDoesNotExist() {
    for (Operation o : Operations.all()) {
      if (!o.path().contains("{id}")) {
        continue;
      }
      for (String bad : List.of("x", "1", "0199b1c2-0000-7000-8000-00000000000g", "null", "%20")) {
        String path = o.path().replace("{tenant}", a.slug).replaceAll("\\{[^}]+}", bad);
        Problems.check(o.key() + bad, send(o, path, Map.of("If-Match", "*")), NOT_FOUND);
      }
    }
    for (String bad : List.of("%20", "x'--", "%c3%a4", "a".repeat(3000))) {
      Problems.check(bad, a.admin.get("/tenants/" + bad), NOT_FOUND);
      Problems.check(bad, a.admin.get("/tenants/" + bad + "/inquiries"), NOT_FOUND);
    }
    Problems.check("path", a.admin.get("/gibt-es-nicht"), NOT_FOUND);
    Problems.check("link", a.admin.post("/invitations/gibt-es-nicht/redemption", null), NOT_FOUND);
  }

  /** Some of these the container refuses in its own words; they say nothing of what is inside. */
  @Test
  void anAddressThatIsNoneGetsNoFurther() {
    for (String bad :
        List.of("%00", "%ff", "%zz", "..;", "..%2f..%2fme", "%2e%2e/me", "a%0d%0ab")) {
      for (String path : List.of("/tenants/" + bad, "/tenants/" + a.slug + "/inquiries/" + bad)) {
        String answer = raw(path);
        String status = answer.split(" ")[1];
        assertTrue(status.equals("400") || status.equals("404"), path + answer);
        for (String inner : List.of("Exception", "com.ibm", "de.amtsstimme", "RequestUtils")) {
          assertTrue(!answer.contains(inner), path + answer);
        }
      }
    }
  }

  @Test
  void onlyJsonIsAnswered() {
    for (Operation o : Operations.all()) {
      for (String type : List.of("text/html", "application/xml", "image/png;q=1")) {
        if (!o.method().equals("DELETE")) {
          Problems.check(
              o.key() + type,
              send(
                  o,
                  o.in(a),
                  Map.of("Accept", type, "If-Match", "*", "Content-Type", o.contentType())),
              NOT_ACCEPTABLE);
        }
      }
    }
  }

  @Test
  void oddHeadersBreakNothing() {
    for (String name :
        List.of("Accept-Language", "Accept", "If-Match", "X-Request-Id", "Content-Type")) {
      for (String odd :
          List.of("", ";;;", "x;q=abc", "en;q=2", ",", "*", "\"", "x".repeat(500), "äöü")) {
        Api.Answer answer = a.admin.send("GET", a.path + "/contacts", null, Map.of(name, odd));
        assertTrue(answer.status() < 500, name + ": " + odd + " " + answer.text());
      }
    }
  }

  @Test
  void unknownMethodsAreNamedNotAllowed() {
    Map<String, Operation> paths = new LinkedHashMap<>();
    Operations.all().forEach(o -> paths.put(o.path(), o));
    for (Operation o : paths.values()) {
      for (String method : List.of("PUT", "BREW")) {
        Api.Answer answer = a.admin.send(method, o.in(a), null, Map.of());
        Problems.check(method + o.key(), answer, METHOD_NOT_ALLOWED);
        assertTrue(answer.header("Allow") != null, o.key());
      }
    }
  }

  @Test
  void aSlugIsTakenOnce() {
    Map<String, String> body =
        Map.of("slug", a.slug, "name", "N", "kind", "BUND", "firstAdminName", "A");
    Problems.check("slug", a.agencyAdmin.post("/tenants", body), SLUG_TAKEN);
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    Map<String, String> existing = existing();
    TreeSet<String> changing = new TreeSet<>();
    Operations.all().stream()
        .filter(o -> o.method().equals("PATCH") || o.method().equals("DELETE"))
        .filter(o -> !o.path().startsWith("/agency"))
        .forEach(o -> changing.add(o.path()));
    assertEquals(changing, new TreeSet<>(existing.keySet()));
    Map<String, String> before = Contents.of(a);
    for (Operation o : Operations.all()) {
      if (!changing.contains(o.path()) || !List.of("PATCH", "DELETE").contains(o.method())) {
        continue;
      }
      String path =
          o.path()
              .replace("{tenant}", a.slug)
              .replace("{id}", existing.get(o.path()).split(" ")[0])
              .replaceAll("\\{\\w+}", existing.get(o.path()).replaceFirst(".* ", ""));
      Problems.check(o.key(), send(o, path, Map.of()), PRECONDITION_REQUIRED);
      Problems.check(o.key(), send(o, path, Map.of("If-Match", " ")), PRECONDITION_REQUIRED);
      for (String stale :
          List.of("\"0\"", "\"4711\"", "1", "W/\"1\"", "W/\"2\"", "\"1", "x", ",")) {
        Problems.check(o.key() + stale, send(o, path, Map.of("If-Match", stale)), STALE);
      }
    }
    assertEquals(before, Contents.of(a));
  }

  /** By path of what can be changed: the id of one that is there. */
  private Map<String, String> existing() {
    String t = "/tenants/{tenant}";
    String reply = a.reply(a.inquiry("Frage"), "Entwurf");
    a.admin.patch("/me/notifications", Bodies.json("PATCH /me/notifications"), "*").ok();
    String answer = a.draftAnswer("Frage?", "Text").path("id").asText();
    String phrasings = "/answers/" + answer + "/phrasings";
    a.editor.post(a.path + phrasings, Map.of("phrasings", List.of("Anders?"))).ok();
    Map<String, String> existing = new HashMap<>();
    existing.put("/me/notifications", "");
    existing.put("/me/notifications/address", "");
    existing.put(t, "");
    existing.put(t + "/retention", "");
    existing.put(t + "/duty-hours", "");
    existing.put(
        t + "/legal-holds/{id}",
        a.admin.post(a.path + "/legal-holds", Bodies.json("POST " + t + "/legal-holds")).ok().id());
    existing.put(t + "/contacts/{id}", first(a.admin, "/contacts"));
    existing.put(t + "/members/{id}", first(a.admin, "/members"));
    existing.put(t + "/grants/{id}", first(a.admin, "/grants"));
    existing.put(t + "/inquiries/{id}", a.inquiry("Frage"));
    existing.put(t + "/replies/{id}", reply);
    existing.put(t + "/deputies/{id}", deputy());
    existing.put(t + "/on-call/{id}", onCall());
    existing.put(
        t + "/synonyms/{id}",
        a.editor.post(a.path + "/synonyms", Map.of("words", List.of("Sofa", "Couch"))).ok().id());
    existing.put(
        t + "/tone-guidelines/{id}",
        a.editor.post(a.path + "/tone-guidelines", Guidelines.draft()).ok().id());
    existing.put(
        t + "/contracts/{id}",
        Billing.propose(
            a, Billing.contract(LocalDate.of(2035, 1, 1), LocalDate.of(2035, 12, 31), "1000")));
    existing.put(t + "/invoice-drafts/{id}", Invoices.drafted(a));
    existing.put(t + "/answers/{id}", answer);
    existing.put(
        t + "/answers/{id}/phrasings/{phrasingId}", answer + " " + first(a.editor, phrasings));
    return existing;
  }

  /** Of a time to come. */
  private String deputy() {
    String other =
        a.approver
            .get(a.path + "/deputies/candidates")
            .ok()
            .json()
            .path("items")
            .path(0)
            .path("personId")
            .asText();
    Instant from = Instant.now().plusSeconds(86_400);
    return a.approver
        .post(
            a.path + "/deputies",
            Map.of(
                "deputyId", other,
                "from", from.toString(),
                "until", from.plusSeconds(60).toString()))
        .ok()
        .id();
  }

  private String onCall() {
    return a.admin
        .post(
            a.path + "/on-call",
            Map.of(
                "personId",
                a.reader
                    .get(a.path + "/deputies/candidates")
                    .ok()
                    .json()
                    .path("items")
                    .path(0)
                    .path("personId")
                    .asText(),
                "until",
                Instant.now().plusSeconds(3_600).toString()))
        .ok()
        .id();
  }

  private String first(Api person, String list) {
    return person.get(a.path + list).ok().json().path("items").get(0).path("id").asText();
  }

  /** Over a plain socket: no client in between mends the address. */
  private static String raw(String path) {
    try (Socket socket = new Socket()) {
      URI base = URI.create(TestInstallation.base());
      socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), 5000);
      socket.setSoTimeout(10_000);
      String request =
          "GET /api/v1"
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
              + Tokens.of(TestInstallation.AGENCY_ADMIN)
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer;
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  private List<Operation> listing() {
    List<Operation> lists = Operations.all().stream().filter(o -> o.hasQuery("limit")).toList();
    assertTrue(lists.size() > 10);
    return lists;
  }

  private Api.Answer get(Operation o, String query) {
    Api person = o.path().startsWith("/tenants/") ? a.admin : a.agencyAdmin;
    return person.get(o.in(a) + query);
  }

  private Api.Answer send(Operation o, String path, Map<String, String> headers) {
    boolean agency = path.startsWith("/agency") || o.key().equals("POST /tenants");
    Object body = Bodies.of(o.key());
    if (o.path().equals("/tenants/{tenant}/members/{id}") && body != null) {
      body = Map.of("displayName", "Anders");
    }
    return (agency ? a.agencyAdmin : whoMay(o)).send(o.method(), path, body, headers);
  }

  private Api whoMay(Operation o) {
    if (o.path().contains("/decisions") || o.path().contains("/adoptions")) {
      return a.approver;
    }
    if (o.key().equals("PATCH /tenants/{tenant}/contracts/{id}")
        || o.path().contains("/invoice-drafts")) {
      return a.manager;
    }
    return a.admin;
  }
}
