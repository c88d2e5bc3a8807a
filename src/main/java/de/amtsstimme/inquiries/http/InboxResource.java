package de.amtsstimme.inquiries.http;

import de.amtsstimme.inquiries.domain.InquiryChannel;
import de.amtsstimme.inquiries.domain.InquiryState;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.AcrossTenants;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bürgeranfragen", description = "Was Bürgerinnen und Bürger fragen.")
public class InboxResource {

  @Inject TenantRows rows;
  @Inject TenantScope scope;

  @Schema(description = "Eine offene Anfrage mit der Behörde, an die sie ging.")
  public record InboxItem(
      @Schema(description = "Kurzname der Behörde.", examples = "stadt-musterhausen") String tenant,
      @Schema(description = "Name der Behörde.", examples = "Stadt Musterhausen") String tenantName,
      @Schema(
              description = "Kennung der Anfrage.",
              examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID id,
      @Schema(description = "Wo gefragt wurde.", examples = "FACEBOOK") InquiryChannel channel,
      @Schema(description = "NEW oder IN_PROGRESS.", examples = "NEW") InquiryState state,
      @Schema(
              description = "Wortlaut.",
              examples = "wie werd ich mein altes sofa los?",
              nullable = true)
          String text,
      @Schema(description = "Wer gefragt hat.", examples = "@sofa_fan", nullable = true)
          String authorHandle,
      @Schema(description = "Eingegangen am.", examples = "2026-11-22T07:45:00Z")
          Instant receivedAt) {}

  @Schema(description = "Eine Seite des gemeinsamen Eingangs.")
  public record InboxPage(
      @Schema(description = "Offene Anfragen, neueste zuerst.") List<InboxItem> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  @GET
  @AcrossTenants(Right.READ_INQUIRIES)
  @Operation(
      summary = "Gemeinsamer Eingang",
      description =
          "Offene Anfragen aller Behörden, in denen die Aufrufenden Anfragen lesen dürfen. Nur lesend.")
  public InboxPage getInbox(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Inquiry> found =
        rows.page(
            Inquiry.class,
            "e.state in :open",
            Map.of("open", List.of(InquiryState.NEW, InquiryState.IN_PROGRESS)),
            page.before(),
            page.fetch());
    return page.view(found, this::item, Inquiry::id, InboxPage::new);
  }

  private InboxItem item(Inquiry i) {
    TenantScope.Visible authority = scope.visible(i.tenantId()).orElseThrow();
    return new InboxItem(
        authority.slug(),
        authority.name(),
        i.id(),
        i.channel(),
        i.state(),
        i.text(),
        i.authorHandle(),
        i.receivedAt());
  }
}
