package de.amtsstimme.dev;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What agency and authority agreed on: a contract with prices, under which the demo's hours count.
 */
final class DemoContract {

  private static final Map<String, String> RATES =
      Map.of(
          "CITIZEN_QUESTIONS", "72.00",
          "TEXT", "85.00",
          "GRAPHICS", "90.00",
          "VIDEO", "105.00",
          "CONCEPT", "110.00",
          "CONSULTING", "120.00",
          "TRAINING", "115.00",
          "ON_CALL", "60.00");

  private final DemoApi api;
  private final LocalDate first = LocalDate.now().withDayOfMonth(1).minusMonths(2);

  DemoContract(DemoApi api) {
    this.api = api;
  }

  /**
   * @param master of the authority, with its address
   * @return the contract
   */
  String agree(String prefix, String slug, String name, Map<String, Object> master) {
    String path = "/tenants/" + slug;
    String contract =
        api.post("agentur.lena", path + "/contracts", contract(name, master)).path("id").asText();
    api.post(
        prefix + "finanzen", path + "/contracts/" + contract + "/acceptance", Map.of("version", 1));
    String card =
        api.post("agentur.lena", path + "/rate-cards", card(contract)).path("id").asText();
    api.post(prefix + "finanzen", path + "/rate-cards/" + card + "/acceptance", null);
    return contract;
  }

  private Map<String, Object> contract(String name, Map<String, Object> master) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("number", first.getYear() + "-01");
    body.put("title", "Betreuung der sozialen Medien");
    body.put("awardBasis", "VERHANDLUNGSVERGABE");
    body.put("startsOn", first.toString());
    body.put("endsOn", first.plusYears(2).minusDays(1).toString());
    body.put("ceiling", eur("48000.00"));
    body.put("billingInterval", "MONTHLY");
    body.put(
        "invoice",
        Map.of(
            "name", name,
            "street", master.get("street"),
            "postalCode", master.get("postalCode"),
            "city", master.get("city"),
            "leitwegId", "991-03730-19"));
    return body;
  }

  private Map<String, Object> card(String contract) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("contractId", contract);
    body.put("validFrom", first.toString());
    body.put(
        "rates",
        RATES.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(r -> Map.of("activity", r.getKey(), "hourly", eur(r.getValue())))
            .toList());
    body.put(
        "surcharges",
        Stream.of(
                List.of("EVENING", "18:00", "22:00", "25"),
                List.of("NIGHT", "22:00", "06:00", "50"),
                List.of("SATURDAY", "00:00", "00:00", "25"),
                List.of("SUNDAY", "00:00", "00:00", "50"),
                List.of("HOLIDAY", "00:00", "00:00", "100"))
            .map(
                s ->
                    Map.of(
                        "kind", s.get(0), "from", s.get(1), "until", s.get(2), "percent", s.get(3)))
            .toList());
    body.put("stacking", "HIGHEST");
    body.put(
        "fees", List.of(Map.of("name", "Grundbetreuung", "per", "MONTH", "price", eur("350.00"))));
    return body;
  }

  private static Map<String, String> eur(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }
}
