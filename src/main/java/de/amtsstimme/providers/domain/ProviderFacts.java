package de.amtsstimme.providers.domain;

import de.amtsstimme.rates.domain.Qualification;
import de.amtsstimme.tenants.domain.Land;
import java.time.ZoneId;

/**
 * What is known of a provider, but for the cost.
 *
 * @param evidence of the qualification, or null
 * @param experience with authorities, or null
 * @param worksIn whose holidays count for rest; null: those of all Länder
 */
public record ProviderFacts(
    Employment employment,
    Qualification qualification,
    String evidence,
    String experience,
    Land worksIn,
    ZoneId zone) {}
