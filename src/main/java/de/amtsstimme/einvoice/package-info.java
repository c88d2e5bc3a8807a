/**
 * The e-invoice (EN 16931, XRechnung 3.0 in CII syntax): the document in plain records, its sums
 * ({@link de.amtsstimme.einvoice.domain.Calculation}, rounded once a line and once a VAT rate),
 * written as XML by Mustang, checked by the rules of KoSIT and CEN that phive carries, and drawn as
 * PDF/A-3 with that same XML inside (ZUGFeRD / Factur-X). It knows nothing of authorities,
 * contracts or numbers: whoever issues an invoice fills it in.
 */
package de.amtsstimme.einvoice;
