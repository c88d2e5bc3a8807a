package de.amtsstimme.timesheets.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/** What was done, in German, alike on time sheets and on invoices. */
public final class ServiceWords {

  private static final Map<String, String> ACTIVITIES =
      Map.of(
          "CITIZEN_QUESTIONS", "Bürgeranfragen",
          "TEXT", "Texte",
          "GRAPHICS", "Grafik",
          "VIDEO", "Video",
          "CONCEPT", "Konzeption",
          "CONSULTING", "Beratung",
          "TRAINING", "Schulung",
          "ON_CALL", "Bereitschaft");
  private static final Map<String, String> QUALIFICATIONS =
      Map.of(
          "ASSISTANT", "Assistenz",
          "PROFESSIONAL", "Fachkraft",
          "SENIOR", "Senior",
          "EXPERT", "Expertin oder Experte");

  private ServiceWords() {}

  public static String activity(String name) {
    return ACTIVITIES.getOrDefault(name, name);
  }

  /** "Texte", or "Texte, Senior" where the rate is that of a qualification. */
  public static String service(HourLine line) {
    String activity = activity(line.activity());
    return line.qualification() == null
        ? activity
        : activity + ", " + QUALIFICATIONS.getOrDefault(line.qualification(), line.qualification());
  }

  /** "Zuschlag Sonntag 50 % auf 85,00 € je Stunde"; empty without one. */
  public static String surcharge(HourLine line) {
    return line.surchargePercent().signum() == 0
        ? ""
        : "Zuschlag "
            + line.surchargeName()
            + " "
            + number(line.surchargePercent())
            + " % auf "
            + line.rate().toString().replace('.', ',')
            + " € je Stunde";
  }

  /** With a comma, and no more decimals than it has. */
  static String number(BigDecimal number) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY))
        .format(number);
  }
}
