package de.amtsstimme.agency.http;

import de.amtsstimme.agency.store.StaffMember;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Person der Agentur.")
public record StaffView(
    @Schema(
            description = "Kennung; sie steht als staffId im Vorschlag eines Zugangs.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(description = "Kennung der Person.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID personId,
    @Schema(description = "Anzeigename.", examples = "Lena Hoffmann (Agentur)") String displayName,
    @Schema(description = "Administration der Agentur?", examples = "false") boolean admin,
    @Schema(description = "Dabei seit.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static StaffView of(StaffMember s) {
    return new StaffView(
        s.id(), s.personId(), s.displayName(), s.isAdmin(), s.createdAt(), s.version());
  }

  /** A page of the agency's people. */
  @Schema(name = "StaffPage", description = "Eine Seite von Personen der Agentur.")
  public record StaffPage(
      @Schema(description = "Die Personen, neueste zuerst.") List<StaffView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
