package de.amtsstimme.einvoice.domain;

import de.amtsstimme.kernel.domain.Money;
import java.util.List;

/**
 * The sums of a document (BG-22, BG-23).
 *
 * @param lineNets BT-131, in the order of the lines
 * @param lines their sum (BT-106)
 * @param allowances BT-107
 * @param charges BT-108
 * @param net BT-109
 * @param tax BT-110
 * @param gross BT-112; nothing is paid in advance, so it is what is due (BT-115), too
 */
public record Totals(
    List<Money> lineNets,
    Money lines,
    Money allowances,
    Money charges,
    Money net,
    Money tax,
    Money gross,
    List<Share> breakdown) {

  /** Of one rate (BG-23). */
  public record Share(Vat vat, Money basis, Money tax) {}
}
