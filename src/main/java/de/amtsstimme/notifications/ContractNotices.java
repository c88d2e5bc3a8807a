package de.amtsstimme.notifications;

import de.amtsstimme.contracts.ContractWarning;
import de.amtsstimme.notifications.domain.NoticeKind;
import java.util.EnumMap;
import java.util.Map;

/** Warnings about contracts as notices, and back. */
final class ContractNotices {

  private static final Map<ContractWarning.Kind, NoticeKind> KINDS =
      new EnumMap<>(
          Map.of(
              ContractWarning.Kind.CEILING, NoticeKind.CONTRACT_CEILING,
              ContractWarning.Kind.FORECAST, NoticeKind.CONTRACT_FORECAST,
              ContractWarning.Kind.AWARD_LIMIT, NoticeKind.AWARD_LIMIT));

  private ContractNotices() {}

  static NoticeKind of(ContractWarning.Kind kind) {
    return KINDS.get(kind);
  }

  static ContractWarning.Kind of(NoticeKind kind) {
    return KINDS.entrySet().stream()
        .filter(e -> e.getValue() == kind)
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
