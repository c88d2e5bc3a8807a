package de.amtsstimme.libraryfiles;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.jobs.JobQueue;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.libraryfiles.domain.FileFormat;
import de.amtsstimme.libraryfiles.domain.Separator;
import de.amtsstimme.libraryfiles.store.AnswerImport;
import de.amtsstimme.libraryfiles.store.ImportRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;

/** Takes a file in. What is in it is found out by a job, so nobody waits for it with a request. */
@ApplicationScoped
public class StartImport {

  /** What became of a file is known that long. */
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject TenantRows rows;
  @Inject ImportRows imports;
  @Inject ImportJob job;
  @Inject JobQueue queue;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal BODY_REQUIRED for an empty file
   */
  public AnswerImport start(byte[] file, FileFormat format, Separator separator, boolean dryRun) {
    if (file.length == 0) {
      throw new Refusal(ProblemCode.BODY_REQUIRED);
    }
    Instant now = clock.instant();
    imports.deleteEndedBefore(now.minus(KEPT));
    AnswerImport started =
        new AnswerImport(
            format,
            separator,
            dryRun,
            file.length,
            HexFormat.of().formatHex(ContentHash.sha256(file)),
            caller.personId(),
            caller.name(),
            now);
    rows.add(started);
    imports.keepFile(started.id(), file);
    if (!dryRun) {
      audit.record(
          "IMPORT_STARTED",
          "IMPORT",
          started.id(),
          null,
          Map.of("file", started.fileHash(), "bytes", file.length, "format", format.name()));
    }
    queue.add(job, scope.id(), started.id(), now);
    return started;
  }
}
