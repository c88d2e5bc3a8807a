package de.amtsstimme.libraryfiles;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.QueuedJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.libraryfiles.domain.DecodedFile;
import de.amtsstimme.libraryfiles.domain.FileFormat;
import de.amtsstimme.libraryfiles.domain.FileUnreadable;
import de.amtsstimme.libraryfiles.domain.ImportState;
import de.amtsstimme.libraryfiles.domain.ReadFile;
import de.amtsstimme.libraryfiles.domain.Separator;
import de.amtsstimme.libraryfiles.store.AnswerImport;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads a file and, if nothing at all is wrong with it, imports it in one transaction. Beside that
 * transaction it says how far it is. After a crash it begins anew: nothing of it was there.
 */
@ApplicationScoped
public class ImportJob implements QueuedJob {

  private static final int MINUTES = 15;

  @Inject ServiceWork work;
  @Inject RunImport run;
  @Inject TenantScope scope;
  @Resource ManagedThreadFactory threads;

  private record Begun(AnswerImport row, byte[] file, ZoneId zone) {}

  @Override
  public String name() {
    return "answer-import";
  }

  @Override
  public int mostAttempts() {
    return 3;
  }

  @Override
  public Duration backoff(int failures) {
    return Duration.ofSeconds(20L * failures);
  }

  @Override
  public void run(UUID tenant, UUID id) {
    Begun begun =
        inTenant(
            tenant,
            0,
            () ->
                run.begin(id).map(row -> new Begun(row, run.file(id), scope.zone())).orElse(null));
    if (begun == null) {
      return;
    }
    try {
      ReadFile file = read(begun);
      inTenant(tenant, 0, () -> run.read(id, file));
      ExecutorService beside = Executors.newSingleThreadExecutor(threads);
      try {
        inTenant(
            tenant,
            MINUTES,
            () ->
                run.carryOut(
                    id,
                    file,
                    done ->
                        beside.execute(
                            () -> inTenant(tenant, 0, () -> run.progress(id, file, done)))));
      } finally {
        beside.shutdown();
      }
    } catch (FileUnreadable e) {
      inTenant(tenant, 0, () -> run.reject(id, List.of(e.error())));
    } catch (Refusal e) {
      inTenant(tenant, 0, () -> run.fail(id, e.code().name()));
    }
  }

  @Override
  public void gaveUp(UUID tenant, UUID id) {
    inTenant(tenant, 0, () -> run.fail(id, "INTERNAL_ERROR"));
  }

  private static ReadFile read(Begun begun) {
    DecodedFile decoded = DecodedFile.of(begun.file());
    if (begun.row().format() == FileFormat.JSONL) {
      return JsonlFile.read(decoded);
    }
    Separator asked = begun.row().askedSeparator();
    return new CsvFile(decoded, asked, begun.zone()).read();
  }

  private <T> T inTenant(UUID tenant, int minutes, Callable<T> todo) {
    return work.inTenant(Service.IMPORT, tenant, Right.IMPORT_ENTRIES, minutes, todo);
  }

  /** What ends an import, for those who ask. */
  static ImportState outcome(boolean dryRun, boolean errors) {
    return dryRun ? ImportState.CHECKED : errors ? ImportState.REJECTED : ImportState.IMPORTED;
  }
}
