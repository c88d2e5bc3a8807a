package de.amtsstimme.hours.domain;

import de.amtsstimme.rates.domain.Activity;
import java.util.UUID;

/**
 * What was done, and what it served. Everything but the activity may be missing.
 *
 * @param callOut somebody was called: a minimum may apply
 */
public record Work(
    Activity activity,
    UUID inquiryId,
    UUID replyId,
    UUID answerId,
    boolean callOut,
    String description) {}
