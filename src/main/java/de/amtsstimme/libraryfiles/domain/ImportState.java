package de.amtsstimme.libraryfiles.domain;

import de.amtsstimme.kernel.domain.Transitions;

/**
 * One file on its way in. CHECKED ends a dry run; REJECTED has errors, FAILED could not be carried
 * out: of neither is anything imported.
 */
public enum ImportState {
  QUEUED,
  RUNNING,
  CHECKED,
  IMPORTED,
  REJECTED,
  FAILED;

  public static final Transitions<ImportState> LIFE_CYCLE =
      Transitions.of(ImportState.class)
          .allow(QUEUED, RUNNING, FAILED)
          .allow(RUNNING, RUNNING, CHECKED, IMPORTED, REJECTED, FAILED)
          .build();
}
