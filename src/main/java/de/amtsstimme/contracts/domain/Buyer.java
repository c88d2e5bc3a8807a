package de.amtsstimme.contracts.domain;

/**
 * Where invoices of a contract go. Everything but name and city may be null.
 *
 * @param leitwegId BT-10
 * @param endpointScheme of BT-49, an EAS code: 0204, EM, 9930 …
 */
public record Buyer(
    String name,
    String street,
    String postalCode,
    String city,
    String leitwegId,
    String endpointScheme,
    String endpointId,
    String contactName,
    String contactEmail,
    String contactPhone) {}
