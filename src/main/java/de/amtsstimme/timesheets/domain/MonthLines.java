package de.amtsstimme.timesheets.domain;

import java.util.List;

/** What a month comes to, as lines. */
record MonthLines(List<HourLine> hours, List<FeeLine> fees, List<DiscountLine> discounts) {}
