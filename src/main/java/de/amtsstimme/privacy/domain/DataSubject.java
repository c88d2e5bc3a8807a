package de.amtsstimme.privacy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything that is held about one person, as of a moment. */
public record DataSubject(
    String authority,
    SubjectChannel channel,
    String author,
    Instant at,
    int retentionDays,
    List<Inquiry> inquiries,
    List<Hold> holds,
    List<Receipt> erasures) {

  /** One question with everything that hangs on it. */
  public record Inquiry(
      UUID id,
      Instant receivedAt,
      String state,
      Instant closedAt,
      LocalDate eraseAfter,
      List<Entry> entries) {}

  /**
   * @param what column, as "table.column"
   */
  public record Entry(String what, String label, String text) {}

  /** What keeps the data from being erased. */
  public record Hold(UUID id, String reason, Instant endsAt) {}

  /** That data of this person was erased before. */
  public record Receipt(UUID id, Instant at) {}
}
