package de.amtsstimme.libraryfiles.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.libraryfiles.domain.FileFormat;
import de.amtsstimme.libraryfiles.domain.ImportState;
import de.amtsstimme.libraryfiles.domain.Separator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of entries on its way into the library: sent by a person, read and checked by a job, then
 * imported as a whole or not at all. The file is kept until that is decided and no longer.
 */
@Entity
@Table(name = "answer_import")
public class AnswerImport {

  /** What the reading found, in numbers. */
  public record Counts(
      int rows, int created, int revised, int relabelled, int unchanged, int errors) {}

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Column(name = "dry_run", updatable = false)
  private boolean dryRun;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private FileFormat format;

  @Enumerated(EnumType.STRING)
  @Column(name = "asked_separator", updatable = false)
  private Separator askedSeparator;

  private String charset;

  @Enumerated(EnumType.STRING)
  private Separator separator;

  @Column(name = "file_bytes", updatable = false)
  private int fileBytes;

  @Column(name = "file_hash", updatable = false)
  private String fileHash;

  @Column(name = "row_count")
  private Integer rowCount;

  @Column(name = "rows_done")
  private int rowsDone;

  @Column(name = "created_count")
  private int createdCount;

  @Column(name = "revised_count")
  private int revisedCount;

  @Column(name = "relabelled_count")
  private int relabelledCount;

  @Column(name = "unchanged_count")
  private int unchangedCount;

  @Column(name = "error_count")
  private int errorCount;

  private String failure;

  @Column(name = "started_by", updatable = false)
  private UUID startedBy;

  @Column(name = "started_by_name", updatable = false)
  private String startedByName;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected AnswerImport() {}

  public AnswerImport(
      FileFormat format,
      Separator askedSeparator,
      boolean dryRun,
      int fileBytes,
      String fileHash,
      UUID startedBy,
      String startedByName,
      Instant now) {
    this.id = EntityId.next();
    this.state = ImportState.QUEUED;
    this.format = format;
    this.askedSeparator = askedSeparator;
    this.dryRun = dryRun;
    this.fileBytes = fileBytes;
    this.fileHash = fileHash;
    this.startedBy = startedBy;
    this.startedByName = startedByName;
    this.startedAt = now;
  }

  public void begin() {
    become(ImportState.RUNNING);
  }

  public void read(String charset, Separator separator) {
    this.charset = charset;
    this.separator = separator;
  }

  /** The file has gone before. */
  public void end(ImportState outcome, Counts counts, String failure, Instant now) {
    become(outcome);
    this.rowCount = counts.rows();
    this.rowsDone = counts.rows();
    this.createdCount = counts.created();
    this.revisedCount = counts.revised();
    this.relabelledCount = counts.relabelled();
    this.unchangedCount = counts.unchanged();
    this.errorCount = counts.errors();
    this.failure = failure;
    this.endedAt = now;
  }

  private void become(ImportState next) {
    ImportState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  public UUID id() {
    return id;
  }

  public ImportState state() {
    return state;
  }

  public boolean dryRun() {
    return dryRun;
  }

  public FileFormat format() {
    return format;
  }

  public Separator askedSeparator() {
    return askedSeparator;
  }

  public String charset() {
    return charset;
  }

  public Separator separator() {
    return separator;
  }

  public int fileBytes() {
    return fileBytes;
  }

  public String fileHash() {
    return fileHash;
  }

  /** Null until the file was read. */
  public Integer rowCount() {
    return rowCount;
  }

  public int rowsDone() {
    return rowsDone;
  }

  public Counts counts() {
    return new Counts(
        rowCount == null ? 0 : rowCount,
        createdCount,
        revisedCount,
        relabelledCount,
        unchangedCount,
        errorCount);
  }

  /** The code of the problem that ended it, or null. */
  public String failure() {
    return failure;
  }

  public UUID startedBy() {
    return startedBy;
  }

  public String startedByName() {
    return startedByName;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public long version() {
    return version;
  }
}
