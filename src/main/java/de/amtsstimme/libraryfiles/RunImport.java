package de.amtsstimme.libraryfiles;

import de.amtsstimme.answers.ImportEntries;
import de.amtsstimme.answers.ImportEntries.Outcome;
import de.amtsstimme.answers.ImportEntries.Result;
import de.amtsstimme.answers.ImportEntries.Writer;
import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.Door;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.libraryfiles.domain.ImportState;
import de.amtsstimme.libraryfiles.domain.ReadFile;
import de.amtsstimme.libraryfiles.domain.RowError;
import de.amtsstimme.libraryfiles.store.AnswerImport;
import de.amtsstimme.libraryfiles.store.AnswerImport.Counts;
import de.amtsstimme.libraryfiles.store.ImportRows;
import de.amtsstimme.sources.SourceTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;

/** The steps of an import, each in a transaction of its own. */
@ApplicationScoped
class RunImport {

  private static final int AT_ONCE = 500;

  @Inject TenantRows rows;
  @Inject ImportRows imports;
  @Inject ImportEntries importEntries;
  @Inject SourceTitles sources;
  @Inject Door door;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /** Empty when somebody has done it already. */
  Optional<AnswerImport> begin(UUID id) {
    return rows.find(AnswerImport.class, id)
        .filter(i -> i.endedAt() == null)
        .map(
            i -> {
              i.begin();
              return i;
            });
  }

  byte[] file(UUID id) {
    return imports.file(id);
  }

  Void read(UUID id, ReadFile file) {
    rows.getLocked(AnswerImport.class, id).read(file.charset(), file.separator());
    rows.flush();
    return progress(id, file, 0);
  }

  Void progress(UUID id, ReadFile file, int done) {
    imports.progress(id, file.entries().size(), done);
    return null;
  }

  /**
   * Everything or nothing.
   *
   * @throws Refusal if the one who sent the file may not write here any more
   */
  Void carryOut(UUID id, ReadFile file, IntConsumer progress) {
    AnswerImport started = rows.get(AnswerImport.class, id);
    rows.oneAtATime("answer-import");
    door.requireOf(started.startedBy(), Right.WRITE_CONTENT);
    CheckedRows checked =
        new CheckedRows(file, new SourceNames(sources.all()), importEntries::errors);
    List<Outcome> outcomes = compare(checked);
    List<RowError> errors = checked.errors();
    Counts counts = counts(checked.good().size(), outcomes, errors.size());
    if (!errors.isEmpty() || started.dryRun()) {
      return end(id, ImportJob.outcome(started.dryRun(), true), counts, errors);
    }
    write(started, checked.good(), progress);
    return end(id, ImportState.IMPORTED, counts, errors);
  }

  /** For what could not be read at all. */
  Void reject(UUID id, List<RowError> errors) {
    boolean dryRun = rows.get(AnswerImport.class, id).dryRun();
    return end(id, ImportJob.outcome(dryRun, true), counts(0, List.of(), errors.size()), errors);
  }

  Void fail(UUID id, String code) {
    AnswerImport failed = rows.getLocked(AnswerImport.class, id);
    if (failed.endedAt() == null) {
      imports.dropFile(id);
      failed.end(ImportState.FAILED, counts(0, List.of(), 0), code, clock.instant());
      record(failed);
    }
    return null;
  }

  private List<Outcome> compare(CheckedRows checked) {
    List<Result> results = new ArrayList<>();
    List<ImportedEntry> good = checked.good();
    for (int i = 0; i < good.size(); i += AT_ONCE) {
      results.addAll(importEntries.compare(good.subList(i, Math.min(good.size(), i + AT_ONCE))));
    }
    Map<UUID, Integer> places = new HashMap<>();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).outcome() == Outcome.RETIRED) {
        checked.retired(i);
      }
      Integer first = places.putIfAbsent(results.get(i).answerId(), i);
      if (first != null) {
        checked.sameEntry(i, first);
      }
    }
    return results.stream().map(Result::outcome).toList();
  }

  private void write(AnswerImport started, List<ImportedEntry> entries, IntConsumer progress) {
    Writer writer = new Writer(started.startedBy(), started.startedByName());
    Map<String, String> origin = Map.of("import", started.id().toString());
    for (int i = 0; i < entries.size(); i += AT_ONCE) {
      int end = Math.min(entries.size(), i + AT_ONCE);
      List<Result> results = importEntries.apply(entries.subList(i, end), writer, origin);
      imports.insertDrafts(
          started.id(), results.stream().map(Result::revisionId).filter(Objects::nonNull).toList());
      progress.accept(end);
    }
  }

  private Void end(UUID id, ImportState outcome, Counts counts, List<RowError> errors) {
    imports.insertErrors(id, errors.subList(0, Math.min(errors.size(), ReadFile.MOST_ERRORS)));
    imports.dropFile(id);
    AnswerImport ended = rows.getLocked(AnswerImport.class, id);
    ended.end(outcome, counts, null, clock.instant());
    record(ended);
    return null;
  }

  private static Counts counts(int rows, List<Outcome> outcomes, int errors) {
    Map<Outcome, Integer> number = new EnumMap<>(Outcome.class);
    outcomes.forEach(o -> number.merge(o, 1, Integer::sum));
    return new Counts(
        rows,
        number.getOrDefault(Outcome.CREATED, 0),
        number.getOrDefault(Outcome.REVISED, 0),
        number.getOrDefault(Outcome.RELABELLED, 0),
        number.getOrDefault(Outcome.UNCHANGED, 0),
        errors);
  }

  /** A dry run leaves no trace: nothing was changed. */
  private void record(AnswerImport ended) {
    if (ended.dryRun()) {
      return;
    }
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("state", ended.state().name());
    after.put("startedBy", ended.startedBy().toString());
    after.put("created", ended.counts().created());
    after.put("revised", ended.counts().revised());
    after.put("relabelled", ended.counts().relabelled());
    after.put("errors", ended.counts().errors());
    audit.record(
        "IMPORT_" + ended.state(),
        "IMPORT",
        ended.id(),
        Map.of("state", ImportState.RUNNING.name()),
        after);
  }
}
