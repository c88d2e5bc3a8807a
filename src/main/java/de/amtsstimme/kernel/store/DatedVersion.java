package de.amtsstimme.kernel.store;

import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.http.Json;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** One version of what applies from a day on. Never changed; a later one takes its place. */
@MappedSuperclass
public abstract class DatedVersion extends WrittenRow {

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(updatable = false)
  private String body;

  protected DatedVersion() {}

  protected DatedVersion(LocalDate validFrom, Object said, Act written) {
    super(written);
    this.validFrom = validFrom;
    this.body = Json.written(said);
  }

  protected <T> T said(Class<T> type) {
    return Json.kept(body, type);
  }

  public LocalDate validFrom() {
    return validFrom;
  }
}
