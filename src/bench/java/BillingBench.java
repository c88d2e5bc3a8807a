import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Issues, bills a month, books; see the script of the same purpose. */
public final class BillingBench {

  private static final String MANAGER = "agentur.lena";
  private static final String ADMIN = "agentur.admin";
  private static final String FINANCE = "mh.finanzen";
  private static final int WARM_UP = 60;
  private static final int INVOICES = 200;
  private static final int LINES = 50;
  private static final int BOOKINGS = 3000;
  private static final int THOUSANDS = Integer.getInteger("thousands", 1000);

  private final DemoApi api;
  private final Path runDirectory;
  private final BillingRows rows;

  private BillingBench(DemoApi api, Path runDirectory, BillingRows rows) {
    this.api = api;
    this.runDirectory = runDirectory;
    this.rows = rows;
  }

  public static void main(String[] args) throws Exception {
    Path runDirectory = Path.of(args[2]);
    List<String> what =
        Arrays.stream(args).skip(3).flatMap(a -> Arrays.stream(a.split(" "))).toList();
    try (BillingRows rows = new BillingRows(runDirectory)) {
      rows.authorities();
      BillingBench bench = new BillingBench(new DemoApi(args[0], args[1]), runDirectory, rows);
      bench.seller();
      if (what.contains("invoices")) {
        bench.invoices();
      }
      if (what.contains("run")) {
        bench.run();
      }
      if (what.contains("fill")) {
        rows.entries(THOUSANDS);
      }
      if (what.contains("booking")) {
        bench.booking();
      }
    }
  }

  private void invoices() throws Exception {
    String path = "/tenants/messung-1/invoice-drafts";
    Map<String, ?> common =
        Map.of(
            "from",
            "2026-10-01",
            "until",
            "2026-10-31",
            "buyer",
            Map.of(
                "name", "Kämmerei",
                "street", "Rathausplatz 1",
                "postalCode", "52351",
                "city", "Neuhausen",
                "leitwegId", "991-03730-19"));
    long[] took = new long[INVOICES];
    for (int i = -WARM_UP; i < INVOICES; i++) {
      Map<String, Object> draft = new HashMap<>(common);
      draft.put("extraIds", rows.agreedExtras(LINES));
      JsonNode drafted = api.post(MANAGER, path, draft);
      String id = drafted.path("id").asText();
      Map<String, ?> read = Map.of("version", drafted.path("version").asInt());
      long start = System.nanoTime();
      api.post(MANAGER, path + "/" + id + "/issuance", read);
      if (i >= 0) {
        took[i] = System.nanoTime() - start;
      }
    }
    print("issue an invoice of 50 lines", took);
  }

  private void run() throws Exception {
    for (int i = 1; i <= BillingRows.AUTHORITIES; i++) {
      confirm("/tenants/messung-" + i, i);
    }
    System.out.printf(
        "%d authorities, %d entries in October confirmed%n",
        BillingRows.AUTHORITIES,
        rows.count("select count(*) from time_entry where sheet_month = '2026-10-01'"));
    JsonNode checked = timed("monthly run, checks only", true);
    JsonNode issued = timed("monthly run", false);
    System.out.println(checked + "\n" + issued);
  }

  private void confirm(String path, int number) throws IOException {
    String contract =
        api.get(FINANCE, path + "/contracts").path("items").path(0).path("id").asText();
    String sheets = path + "/time-sheets";
    String sheet =
        api.post(MANAGER, sheets, Map.of("contractId", contract, "month", "2026-10"))
            .path("id")
            .asText();
    api.post(MANAGER, sheets + "/" + sheet + "/submission", Map.of());
    JsonNode read = api.get(FINANCE, sheets + "/" + sheet);
    api.post(
        FINANCE,
        sheets + "/" + sheet + "/confirmation",
        Map.of(
            "version", read.path("version").asInt(),
            "net", eur(read.path("net").path("amount").asText())));
  }

  private JsonNode timed(String what, boolean dryRun) throws Exception {
    long idle = memory();
    long most = idle;
    String runs = "/agency/billing-runs";
    String id =
        api.post(ADMIN, runs, Map.of("month", "2026-10", "dryRun", dryRun)).path("id").asText();
    JsonNode run;
    do {
      Thread.sleep(100);
      most = Math.max(most, memory());
      run = api.get(ADMIN, runs + "/" + id);
    } while (run.path("endedAt").isNull());
    System.out.printf(
        "%s: %.1f s, server %d MB, at most %d MB more%n",
        what,
        (Instant.parse(run.path("endedAt").asText()).toEpochMilli()
                - Instant.parse(run.path("startedAt").asText()).toEpochMilli())
            / 1e3,
        idle,
        most - idle);
    return run;
  }

  private void booking() throws Exception {
    rows.entries(THOUSANDS);
    // Nobody books a minute twice: a further run goes on where the one before stopped.
    long before =
        rows.count("select count(*) from time_entry where description = 'Messung' and minutes = 5");
    Instant first = Instant.parse("2026-02-01T00:00:00Z").plusSeconds(300L * before);
    long[] took = new long[BOOKINGS];
    for (int i = -WARM_UP * 10; i < BOOKINGS; i++) {
      int slot = i + WARM_UP * 10;
      Map<String, Object> entry = new HashMap<>();
      entry.put("activity", "TEXT");
      entry.put("startedAt", first.plusSeconds(300L * slot).toString());
      entry.put("minutes", 5);
      entry.put("description", "Messung");
      String path = "/tenants/messung-" + (1 + slot % BillingRows.AUTHORITIES) + "/time-entries";
      long start = System.nanoTime();
      api.post(MANAGER, path, entry);
      if (i >= 0) {
        took[i] = System.nanoTime() - start;
      }
    }
    print("book an entry", took);
  }

  private void seller() throws Exception {
    api.post(
        ADMIN,
        "/agency/seller-profiles",
        Map.of(
            "validFrom",
            LocalDate.now(java.time.ZoneId.of("Europe/Berlin")).toString(),
            "profile",
            Map.ofEntries(
                Map.entry("name", "Messung"),
                Map.entry("legalForm", "GmbH"),
                Map.entry("street", "Hafenweg 3"),
                Map.entry("postalCode", "48155"),
                Map.entry("city", "Münster"),
                Map.entry("register", "HRB 12345, Amtsgericht Münster"),
                Map.entry("vatId", "DE123456788"),
                Map.entry("iban", "DE02120300000000202051"),
                Map.entry("contactName", "Alex Brandt"),
                Map.entry("contactPhone", "+49 251 123456"),
                Map.entry("contactEmail", "rechnung@agentur.example"),
                Map.entry("electronicScheme", "EMAIL"),
                Map.entry("electronicAddress", "rechnung@agentur.example"),
                Map.entry("vatStatus", "REGULAR"),
                Map.entry("paymentDays", 30),
                Map.entry("invoicePrefix", "M-"))));
  }

  private static Map<String, String> eur(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }

  /** Of the server, in megabytes; Linux only. */
  private long memory() throws IOException {
    String pid = Files.readString(runDirectory.resolve("liberty.pid")).strip();
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(l -> l.startsWith("VmRSS:"))
        .mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  private static void print(String what, long[] took) {
    Arrays.sort(took);
    System.out.printf(
        "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms (%d)%n",
        what,
        took[took.length / 2] / 1e6,
        took[(int) (took.length * .95)] / 1e6,
        took[(int) (took.length * .99)] / 1e6,
        took[took.length - 1] / 1e6,
        took.length);
  }
}
