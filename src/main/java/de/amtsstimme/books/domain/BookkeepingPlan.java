package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** With which accounts the tax adviser books what the agency bills; what is missing stays empty. */
public record BookkeepingPlan(List<Revenue> accounts, List<Debtor> debtors) {

  public static final BookkeepingPlan EMPTY = new BookkeepingPlan(List.of(), List.of());

  /**
   * @param vatPercent two decimals; 0 for what is exempt (§ 19 UStG)
   * @param taxKey or null
   */
  public record Revenue(BigDecimal vatPercent, String account, String taxKey) {}

  /** Which account an authority is. */
  public record Debtor(UUID authorityId, String account) {}

  public BookkeepingPlan {
    accounts = List.copyOf(accounts);
    debtors = List.copyOf(debtors);
  }

  public Optional<Revenue> revenue(BigDecimal vatPercent) {
    return accounts.stream().filter(a -> a.vatPercent().compareTo(vatPercent) == 0).findFirst();
  }

  public Optional<String> debtor(UUID authorityId) {
    return debtors.stream()
        .filter(d -> d.authorityId().equals(authorityId))
        .map(Debtor::account)
        .findFirst();
  }

  /**
   * @throws Refusal VALIDATION_FAILED for a rate or an authority that is there twice
   */
  public BookkeepingPlan check() {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < accounts.size(); i++) {
      once(seen, accounts.get(i).vatPercent().stripTrailingZeros(), "/accounts/" + i);
    }
    for (int i = 0; i < debtors.size(); i++) {
      once(seen, debtors.get(i).authorityId(), "/debtors/" + i);
    }
    return this;
  }

  private static void once(Set<Object> seen, Object key, String pointer) {
    if (!seen.add(key)) {
      throw new Refusal(
          ProblemCode.VALIDATION_FAILED,
          List.of(new FieldError(pointer, "DUPLICATE", "Das steht schon darüber.")));
    }
  }
}
