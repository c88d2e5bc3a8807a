package de.amtsstimme.audit;

import de.amtsstimme.audit.domain.SealedEntries;
import de.amtsstimme.audit.domain.SealedEntries.Line;
import de.amtsstimme.audit.domain.SealedEntries.Seal;
import de.amtsstimme.audit.store.AuditEvents;
import de.amtsstimme.audit.store.Checkpoints;
import de.amtsstimme.audit.store.Checkpoints.Signed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What the bound chain says about some subjects, and where it stood under seal next. */
@ApplicationScoped
public class EntriesAbout {

  /** One entry, as far as it decides whether it is wanted. */
  public record Event(String action, UUID subjectId, String after) {}

  @Inject AuditEvents events;
  @Inject Checkpoints checkpoints;

  /** In the order of the chain. */
  public SealedEntries find(Collection<UUID> subjects, Predicate<Event> wanted) {
    List<Line> lines =
        events.listAbout(subjects).stream()
            .filter(
                s ->
                    wanted.test(
                        new Event(s.entry().action(), s.entry().subjectId(), s.entry().after())))
            .map(
                s ->
                    new Line(
                        s.entry().seq(),
                        HexFormat.of().formatHex(s.hash()),
                        s.entry().canonical(s.previous())))
            .toList();
    return new SealedEntries(
        lines,
        lines.isEmpty()
            ? null
            : checkpoints
                .firstFrom(lines.get(lines.size() - 1).seq())
                .map(EntriesAbout::seal)
                .orElse(null));
  }

  private static Seal seal(Signed s) {
    return new Seal(
        s.checkpoint().number(),
        s.checkpoint().seq(),
        s.checkpoint().statement(),
        s.keyId(),
        Base64.getEncoder().encodeToString(s.signature()));
  }
}
