package de.amtsstimme.invoices;

import de.amtsstimme.invoices.domain.DraftContent;
import de.amtsstimme.invoices.domain.SupplyPeriod;
import de.amtsstimme.invoices.store.AgreedExtra;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.seller.WriteSellerProfile;
import de.amtsstimme.timesheets.domain.BillableSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks time sheets and contract when a draft's service can have been rendered. */
@ApplicationScoped
public class SupplyPeriods {

  @Inject BillableSheets sheets;
  @Inject InstantSource clock;

  /**
   * @param from the sheets that it bills
   * @param agreed the extras
   * @throws Refusal VALIDATION_FAILED at the day that cannot be
   */
  DraftContent require(DraftContent content, List<BillableSheet> from, List<AgreedExtra> agreed) {
    Optional<SupplyPeriod> worked =
        from.isEmpty()
            ? Optional.empty()
            : Optional.of(SupplyPeriod.of(from.stream().map(BillableSheet::month).toList()));
    LocalDate today = LocalDate.ofInstant(clock.instant(), WriteSellerProfile.ZONE);
    Optional<SupplyPeriod> beside =
        agreed.stream()
            .findFirst()
            .map(e -> SupplyPeriod.since(sheets.contract(e).startsOn(), today));
    Stream.of(worked, beside)
        .flatMap(Optional::stream)
        .reduce(SupplyPeriod::with)
        .ifPresent(p -> p.requireHolds(content));
    return content;
  }
}
