package de.amtsstimme.invoices;

import de.amtsstimme.contracts.ContractBook;
import de.amtsstimme.contracts.domain.Buyer;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.einvoice.domain.AddressScheme;
import de.amtsstimme.invoices.domain.Addressee;
import de.amtsstimme.invoices.store.AgreedExtra;
import de.amtsstimme.invoices.store.BilledSheets;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.timesheets.ConfirmedSheets;
import de.amtsstimme.timesheets.domain.BillableSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Time sheets that may be billed now, and whom their contract bills. */
@ApplicationScoped
public class BillableSheets {

  @Inject Instance<ConfirmedSheets> confirmed;
  @Inject BilledSheets billed;
  @Inject ContractBook contracts;

  /**
   * In the order of their months.
   *
   * @throws Refusal UNKNOWN_REFERENCE for what is not confirmed or not here; ALREADY_BILLED;
   *     VALIDATION_FAILED for sheets of several contracts
   */
  public List<BillableSheet> require(List<UUID> ids) {
    List<BillableSheet> sheets = new ArrayList<>();
    for (UUID id : ids) {
      sheets.add(get(id));
      if (billed.isBilled(id)) {
        throw new Refusal(ProblemCode.ALREADY_BILLED);
      }
    }
    if (sheets.stream().map(BillableSheet::contractId).distinct().count() > 1) {
      throw Refusal.invalid("/sheetIds", "Eine Rechnung gilt für einen Vertrag.");
    }
    sheets.sort(Comparator.comparing(BillableSheet::month));
    return sheets;
  }

  /** As they were confirmed, whether billed or not. */
  public List<BillableSheet> list(List<UUID> ids) {
    return ids.stream().map(this::get).toList();
  }

  public ContractTerms contract(BillableSheet sheet) {
    return contract(sheet.contractId(), "sheetIds");
  }

  ContractTerms contract(AgreedExtra extra) {
    return contract(extra.contractId(), "extraIds");
  }

  private ContractTerms contract(UUID id, String property) {
    return contracts
        .find(id)
        .map(ContractBook.Agreed::terms)
        .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, property));
  }

  /** Whom a contract bills. */
  static Addressee addressee(Buyer b) {
    return new Addressee(
        b.name(),
        b.street(),
        null,
        b.postalCode(),
        b.city(),
        b.leitwegId(),
        Arrays.stream(AddressScheme.values())
            .filter(s -> s.code().equals(b.endpointScheme()))
            .findFirst()
            .orElse(null),
        b.endpointId(),
        b.contactName(),
        b.contactPhone(),
        b.contactEmail());
  }

  private BillableSheet get(UUID id) {
    return confirmed.stream()
        .flatMap(c -> c.find(id).stream())
        .findFirst()
        .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "sheetIds"));
  }
}
