package de.amtsstimme.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was worked and billed before today: the month before last stands on an invoice, the last one
 * waits for Musterhausen's finance to confirm it, and in the other authority to be billed.
 */
final class DemoBilling {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final String MANAGER = "agentur.lena";

  /** Hours of one person, who works in both authorities: never at the same time. */
  private record Work(
      int week, DayOfWeek day, String from, int minutes, String activity, String description) {}

  private static final Map<String, List<Work>> WORK =
      Map.of(
          "stadt-musterhausen",
          List.of(
              new Work(1, DayOfWeek.MONDAY, "09:00", 100, "TEXT", "Beiträge zum Herbstmarkt"),
              new Work(1, DayOfWeek.THURSDAY, "09:00", 135, "CONCEPT", "Redaktionsplan"),
              new Work(
                  1,
                  DayOfWeek.TUESDAY,
                  "17:00",
                  180,
                  "CITIZEN_QUESTIONS",
                  "Abend nach der Sitzung"),
              new Work(1, DayOfWeek.SUNDAY, "10:00", 90, "CITIZEN_QUESTIONS", "Sperrung der B 7")),
          "landesamt-gesundheit",
          List.of(
              new Work(1, DayOfWeek.TUESDAY, "13:00", 100, "TEXT", "Fragen zur Grippeimpfung"),
              new Work(1, DayOfWeek.FRIDAY, "13:00", 120, "GRAPHICS", "Schaubild Händewaschen"),
              new Work(
                  1,
                  DayOfWeek.WEDNESDAY,
                  "17:00",
                  150,
                  "CITIZEN_QUESTIONS",
                  "Abend der Impfaktion"),
              new Work(2, DayOfWeek.SUNDAY, "10:00", 60, "CITIZEN_QUESTIONS", "Hitzewarnung")));

  private final DemoApi api;
  private final LocalDate today = LocalDate.now(ZONE);

  DemoBilling(DemoApi api) {
    this.api = api;
  }

  /** The agency as it stands on its invoices, and what its people cost. */
  void agency() {
    Map<String, Object> profile = new HashMap<>();
    profile.put("name", "Klartext Agentur");
    profile.put("legalForm", "GmbH");
    profile.put("street", "Hafenweg 3");
    profile.put("postalCode", "48155");
    profile.put("city", "Münster");
    profile.put("register", "HRB 12345, Amtsgericht Münster");
    profile.put("vatId", "DE123456788");
    profile.put("iban", "DE02120300000000202051");
    profile.put("bic", "BYLADEM1001");
    profile.put("contactName", "Alex Brandt");
    profile.put("contactPhone", "+49 251 123456");
    profile.put("contactEmail", "rechnung@agentur.example");
    profile.put("electronicScheme", "EMAIL");
    profile.put("electronicAddress", "rechnung@agentur.example");
    profile.put("vatStatus", "REGULAR");
    profile.put("paymentDays", 30);
    profile.put("paymentTerms", "Zahlbar ohne Abzug bis {0}.");
    profile.put("invoicePrefix", "RE-");
    api.post(
        "agentur.admin",
        "/agency/seller-profiles",
        Map.of("validFrom", today.toString(), "profile", profile));
    for (JsonNode provider : api.get("agentur.admin", "/agency/providers").path("items")) {
      boolean free = provider.path("employment").asText().equals("FREELANCER");
      api.post(
          "agentur.admin",
          "/agency/providers/" + provider.path("id").asText() + "/costs",
          Map.of(
              "validFrom",
              today.withDayOfYear(1).toString(),
              "hourly",
              eur(free ? "48.00" : "36.50"),
              "vatStatus",
              free ? "SMALL_BUSINESS" : "NONE"));
    }
  }

  /**
   * After the inquiries: their hours may lie in the last month, too, which is closed here.
   *
   * @param contract in force since before the month before last
   */
  void bill(String prefix, String slug, String contract) {
    String path = "/tenants/" + slug;
    YearMonth last = YearMonth.from(today).minusMonths(1);
    String sheet = worked(path, slug, contract, last.minusMonths(1));
    confirm(prefix + "finanzen", path, sheet);
    invoice(path, sheet, prefix.equals("lg."));
    String next = worked(path, slug, contract, last);
    if (prefix.equals("lg.")) {
      confirm(prefix + "finanzen", path, next);
    }
  }

  /** Booked and submitted: the sheet. */
  private String worked(String path, String slug, String contract, YearMonth month) {
    for (Work w : WORK.get(slug)) {
      LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(w.week(), w.day()));
      String[] time = w.from().split(":");
      api.post(
          MANAGER,
          path + "/time-entries",
          Map.of(
              "activity",
              w.activity(),
              "startedAt",
              day.atTime(Integer.parseInt(time[0]), Integer.parseInt(time[1]))
                  .atZone(ZONE)
                  .toInstant()
                  .toString(),
              "minutes",
              w.minutes(),
              "description",
              w.description()));
    }
    String sheet =
        api.post(
                MANAGER,
                path + "/time-sheets",
                Map.of("contractId", contract, "month", month.toString()))
            .path("id")
            .asText();
    api.post(MANAGER, path + "/time-sheets/" + sheet + "/submission", Map.of());
    return sheet;
  }

  private void confirm(String person, String path, String sheet) {
    JsonNode read = api.get(person, path + "/time-sheets/" + sheet);
    api.post(
        person,
        path + "/time-sheets/" + sheet + "/confirmation",
        Map.of("version", read.path("version").asInt(), "net", read.path("net")));
  }

  private void invoice(String path, String sheet, boolean paid) {
    JsonNode draft =
        api.post(MANAGER, path + "/invoice-drafts", Map.of("sheetIds", List.of(sheet)));
    JsonNode issued =
        api.post(
            MANAGER,
            path + "/invoice-drafts/" + draft.path("id").asText() + "/issuance",
            Map.of("version", draft.path("version").asInt()));
    String events = path + "/invoices/" + issued.path("id").asText() + "/events";
    api.post(
        MANAGER,
        events,
        Map.of("kind", "SENT", "on", today.toString(), "channel", "INVOICE_PORTAL"));
    if (paid) {
      api.post(
          MANAGER,
          events,
          Map.of("kind", "PAYMENT", "on", today.toString(), "amount", issued.path("gross")));
    }
  }

  private static Map<String, String> eur(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }
}
