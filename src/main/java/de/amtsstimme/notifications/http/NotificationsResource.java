package de.amtsstimme.notifications.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.notifications.MyAddress;
import de.amtsstimme.notifications.MyNotifications;
import de.amtsstimme.notifications.store.PersonalSettings;
import de.amtsstimme.notifications.store.Recipients;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ich")
public class NotificationsResource {

  @Inject MyNotifications mine;
  @Inject MyAddress address;
  @Inject Recipients recipients;
  @Inject Preconditions preconditions;
  @Inject InstantSource clock;

  @GET
  @InInstallation(Right.BE_SOMEONE)
  @Refuses(ProblemCode.FORBIDDEN)
  @Operation(
      summary = "Benachrichtigungen lesen",
      description = "Wohin, worüber, wie bald und wann nicht. Gilt in allen Behörden.")
  public NotificationsView getNotifications() {
    return view(mine.get());
  }

  @PATCH
  @InInstallation(Right.BE_SOMEONE)
  @Refuses(ProblemCode.FORBIDDEN)
  @Operation(
      summary = "Benachrichtigungen einstellen",
      description = "Ersetzt alle Angaben außer der Mailadresse. Braucht If-Match.")
  public NotificationsView updateNotifications(NotificationsRequest request) {
    PersonalSettings settings = mine.get();
    preconditions.requireMatch(settings.version());
    return view(mine.change(settings, request.wishes()));
  }

  @POST
  @Path("/address")
  @InInstallation(Right.BE_SOMEONE)
  @Refuses({ProblemCode.FORBIDDEN, ProblemCode.TOO_MANY_REQUESTS})
  @Operation(
      summary = "Mailadresse eintragen",
      description =
          "Schickt einen Link dorthin. Erst wenn er eingelöst ist, gilt die Adresse; bis dahin gilt die vorige."
              + " Höchstens fünfmal am Tag.")
  public NotificationsView enterAddress(AddressRequest request) {
    return view(address.ask(request.email()));
  }

  @POST
  @Path("/address/confirmation")
  @InInstallation(Right.BE_SOMEONE)
  @Refuses({ProblemCode.FORBIDDEN, ProblemCode.NOT_FOUND})
  @Operation(
      summary = "Mailadresse bestätigen",
      description =
          "Mit dem geheimen Teil des Links aus der Mail, zwei Tage gültig. Unbekannt, verbraucht oder abgelaufen: 404.")
  public NotificationsView confirmAddress(ConfirmationRequest request) {
    return view(address.confirm(request.code()));
  }

  @DELETE
  @Path("/address")
  @InInstallation(Right.BE_SOMEONE)
  @Refuses(ProblemCode.FORBIDDEN)
  @Operation(
      summary = "Mailadresse entfernen",
      description = "Ab sofort gehen keine Benachrichtigungen mehr. Braucht If-Match.")
  public void removeAddress() {
    PersonalSettings settings = mine.get();
    preconditions.requireMatch(settings.version());
    address.forget(settings);
  }

  private NotificationsView view(PersonalSettings s) {
    return NotificationsView.of(
        s.personId(),
        s.wishes(),
        recipients.opened(s.personId(), s.address()),
        recipients.opened(s.personId(), s.askedAddress(clock.instant())),
        s.version());
  }
}
