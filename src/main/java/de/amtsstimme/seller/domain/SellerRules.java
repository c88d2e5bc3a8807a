package de.amtsstimme.seller.domain;

import de.amtsstimme.einvoice.domain.AddressScheme;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a profile may say, and what it has to say before an invoice can be issued. */
public final class SellerRules {

  private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final Pattern PHONE = Pattern.compile("(?:\\D*[0-9]){3,}\\D*");

  private SellerRules() {}

  /**
   * @param field of the profile, as in the API
   * @param sentence German
   */
  public record Missing(String field, String sentence) {}

  /**
   * Form of what is there; that something is not there is no fault yet.
   *
   * @throws Refusal VALIDATION_FAILED, naming the property
   */
  public static void check(SellerProfile p) {
    require(p.iban() == null || Iban.isValid(p.iban()), "iban", "Das ist keine gültige IBAN.");
    require(p.bic() == null || BIC.matcher(p.bic()).matches(), "bic", "Das ist kein BIC.");
    require(
        p.vatId() == null || TaxIds.isVatId(p.vatId()),
        "vatId",
        "Das ist keine gültige USt-IdNr: Aufbau oder Prüfziffer stimmen nicht.");
    require(
        p.taxNumber() == null || TaxIds.isTaxNumber(p.taxNumber()),
        "taxNumber",
        "Das ist keine Steuernummer: 10, 11 oder (bundeseinheitlich) 13 Ziffern.");
    require(
        p.contactPhone() == null || PHONE.matcher(p.contactPhone()).matches(),
        "contactPhone",
        "Eine Telefonnummer hat mindestens drei Ziffern.");
    boolean mail = p.electronicScheme() == AddressScheme.EMAIL;
    require(
        (p.electronicScheme() == null) == (p.electronicAddress() == null),
        "electronicAddress",
        "Elektronische Adresse und ihre Art gehören zusammen.");
    require(
        !mail || p.electronicAddress() != null && MAIL.matcher(p.electronicAddress()).matches(),
        "electronicAddress",
        "Das ist keine E-Mail-Adresse.");
    require(
        p.electronicScheme() != AddressScheme.VAT_ID || TaxIds.isVatId(p.electronicAddress()),
        "electronicAddress",
        "Das ist keine gültige USt-IdNr.");
  }

  /** In the order in which a form asks; empty for a profile that can issue. */
  public static List<Missing> missing(SellerProfile p) {
    List<Missing> missing = new ArrayList<>();
    need(missing, p.name(), "name", "Name");
    need(missing, p.street(), "street", "Straße und Hausnummer");
    need(missing, p.postalCode(), "postalCode", "Postleitzahl");
    need(missing, p.city(), "city", "Ort");
    need(
        missing,
        p.vatId() != null ? p.vatId() : p.taxNumber(),
        "vatId",
        "USt-IdNr oder Steuernummer");
    need(missing, p.iban(), "iban", "IBAN");
    need(missing, p.contactName(), "contactName", "Name der Ansprechperson");
    need(missing, p.contactPhone(), "contactPhone", "Telefonnummer der Ansprechperson");
    need(missing, p.contactEmail(), "contactEmail", "Mailadresse der Ansprechperson");
    need(missing, p.electronicAddress(), "electronicAddress", "elektronische Adresse");
    need(missing, p.vatStatus(), "vatStatus", "Umsatzsteuer: Regelbesteuerung oder § 19 UStG");
    if (p.vatStatus() == VatScheme.SMALL_BUSINESS) {
      need(missing, p.exemptionText(), "exemptionText", "Hinweis auf § 19 UStG");
    }
    need(missing, p.paymentDays(), "paymentDays", "Zahlungsziel in Tagen");
    need(missing, p.invoicePrefix(), "invoicePrefix", "Anfang der Rechnungsnummern");
    return missing;
  }

  /** A version counts from a day on; the past has been billed already. */
  public static void checkDay(LocalDate validFrom, LocalDate today) {
    if (validFrom.isBefore(today)) {
      throw Refusal.invalid("/validFrom", "Eine neue Fassung gilt frühestens ab heute.");
    }
    if (validFrom.isAfter(today.plusYears(2))) {
      throw Refusal.invalid("/validFrom", "Das liegt zu weit in der Zukunft.");
    }
  }

  private static void need(List<Missing> missing, Object value, String field, String what) {
    if (value == null) {
      missing.add(new Missing(field, "Im Profil der Agentur fehlt: " + what + "."));
    }
  }

  private static void require(boolean right, String property, String sentence) {
    if (!right) {
      throw Refusal.invalid("/profile/" + property, sentence);
    }
  }
}
