package de.amtsstimme.einvoice.domain;

/**
 * What a rule of EN 16931 or XRechnung says about a document.
 *
 * @param rule "BR-DE-15"
 * @param field the property to mend, as in the API ("buyer.leitwegId"), or null where no single one
 *     is to blame
 * @param sentence German
 */
public record Finding(String rule, FindingSeverity severity, String field, String sentence) {}
