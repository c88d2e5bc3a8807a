package de.amtsstimme.providers.domain;

import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;

/** What the agency pays for an hour, net, from a day on. */
public record Cost(LocalDate validFrom, Money hourly, VatStatus vatStatus) {}
