package de.amtsstimme.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Api.Answer;
import de.amtsstimme.fixtures.ApiDocumentFixture;
import de.amtsstimme.fixtures.ApiDocumentFixture.Operation;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.isolation.OperationRows.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What somebody costs the agency is seen by its administration and by nobody else: every operation
 * of the document, as every role, and a cost like no other number looked for in whatever comes
 * back: bodies, headers, refusals, archives, pages.
 */
@ExtendWith(ArquillianExtension.class)
class CostIsNowhereIT {

  private static final String COST = "48317.29";
  private static final Pattern MARK = Pattern.compile("48[.,' ]?317[.,]?29");

  private static final Map<String, Function<TestAuthority, Api>> PEOPLE = new LinkedHashMap<>();

  static {
    PEOPLE.put("AUTHORITY_ADMIN", a -> a.admin);
    PEOPLE.put("APPROVER", a -> a.approver);
    PEOPLE.put("EDITOR", a -> a.editor);
    PEOPLE.put("FINANCE", a -> a.finance);
    PEOPLE.put("READER", a -> a.reader);
    PEOPLE.put("AGENCY_MANAGER", a -> a.manager);
    PEOPLE.put("AGENCY_EDITOR", a -> a.agencyEditor);
  }

  /** What ends or rests the authority in which all others are tried. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "suspendAuthority",
          "resumeAuthority",
          "endAuthority",
          "purgeAuthority",
          "activateAuthority");

  @Test
  void noRoleSeesWhatSomebodyCosts() throws Exception {
    World world = new World(TestAuthority.withAgency());
    Set<String> providers = costly(world.authority);
    Map<String, Operation> operations =
        ApiDocumentFixture.operations().stream()
            .collect(Collectors.toMap(Operation::id, o -> o, (a, b) -> a, TreeMap::new));
    List<String> seen = new ArrayList<>();
    int tried = 0;
    for (Row row : Operations.rows()) {
      Operation operation = operations.remove(row.operationId());
      if (operation != null && !LEFT_OUT.contains(operation.id())) {
        row.prepare().accept(world);
        seen.addAll(everybody(operation, row, world));
        tried++;
      }
    }
    for (Operation operation : operations.values()) {
      seen.addAll(everybody(operation, null, world));
      tried++;
    }
    assertEquals(List.of(), seen);
    assertTrue(tried > 150, tried + " operations");
    // It would have been found: where it is, it is found.
    for (String provider : providers) {
      assertTrue(
          MARK.matcher(
                  everything(world.authority.agencyAdmin.get("/agency/providers/" + provider).ok()))
              .find());
    }
  }

  private static List<String> everybody(Operation operation, Row row, World world)
      throws IOException {
    List<String> seen = new ArrayList<>();
    for (Map.Entry<String, Function<TestAuthority, Api>> person : PEOPLE.entrySet()) {
      Answer answer = send(person.getValue().apply(world.authority), operation, row, world);
      if (MARK.matcher(everything(answer)).find()) {
        seen.add(operation.id() + " as " + person.getKey());
      }
    }
    return seen;
  }

  /** An archive of everything, unpacked, has the hours and not what they cost. */
  @Test
  void itLooksInsideOfArchivesAndPages() throws IOException {
    TestAuthority a = TestAuthority.withAgency();
    costly(a);
    String archive = everything(a.admin.get(a.path + "/export").ok());
    assertTrue(archive.contains("time_entry_part"), "unpacked");
    assertFalse(MARK.matcher(archive).find());
    assertTrue(
        MARK.matcher(everything(a.agencyAdmin.get("/agency/export").ok())).find(),
        "in the agency's own it is");
  }

  /** Manager and editor, each with a rate of cost, and hours booked under a contract: their ids. */
  private static Set<String> costly(TestAuthority a) {
    Set<String> providers = new TreeSet<>();
    for (JsonNode g : a.admin.get(a.path + "/grants?limit=200").ok().json().path("items")) {
      String provider =
          a.agencyAdmin
              .post(
                  "/agency/providers",
                  Map.of(
                      "staffId", a.staffId(g.path("displayName").asText()),
                      "employment", "FREELANCER",
                      "qualification", "SENIOR",
                      "evidence", "Zeugnis"))
              .ok()
              .id();
      a.agencyAdmin
          .post(
              "/agency/providers/" + provider + "/costs",
              Map.of(
                  "validFrom", "2005-01-01",
                  "hourly", Billing.eur(COST),
                  "vatStatus", "REGULAR"))
          .ok();
      providers.add(provider);
    }
    assertEquals(2, providers.size());
    Billing.agreed(
        a, java.time.LocalDate.of(2009, 1, 1), java.time.LocalDate.of(2009, 12, 31), "5000");
    Billing.book(a.manager, a, "2009-03-02T08:00:00Z", 60).ok();
    Billing.book(a.agencyEditor, a, "2009-03-02T08:00:00Z", 60).ok();
    return providers;
  }

  /** With the authority's own ids where there are some, and anything else where there are none. */
  private static Answer send(Api person, Operation operation, Row row, World world) {
    String path = operation.path().replace("/api/v1/tenants/{tenant}", world.authority.path);
    if (row != null) {
      for (String kind : row.pathIds()) {
        path = path.replaceFirst("\\{[^}]+}", world.get(kind));
      }
    }
    path = path.replaceAll("\\{[^}]+}", "0199b1c2-0000-7000-8000-000000000001");
    Object body = row == null || row.body() == null ? null : row.body().apply(world);
    if (row == null && operation.method().equals("POST")) {
      body = "{}";
    }
    Map<String, String> headers = new HashMap<>();
    headers.put("If-Match", "*");
    if (body == World.FILE) {
      headers.put("Content-Type", "text/csv");
    }
    return person.send(operation.method(), path + (row == null ? "" : row.query()), body, headers);
  }

  private static String everything(Answer answer) throws IOException {
    return answer.text() + answer.raw().headers().map() + inside(answer.raw().body());
  }

  /** Of an archive what is in its files, of a document what stands on its pages. */
  private static String inside(byte[] body) throws IOException {
    String begin = new String(body, 0, Math.min(4, body.length), StandardCharsets.ISO_8859_1);
    if (begin.startsWith("%PDF")) {
      try (PDDocument pdf = Loader.loadPDF(body)) {
        return new PDFTextStripper().getText(pdf);
      }
    }
    if (!begin.startsWith("PK")) {
      return "";
    }
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        all.append(e.getName()).append('\n');
        all.append(new String(content, StandardCharsets.UTF_8)).append(inside(content));
      }
    }
    return all.toString();
  }
}
