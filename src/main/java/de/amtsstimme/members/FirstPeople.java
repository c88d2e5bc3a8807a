package de.amtsstimme.members;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.InviteMember.Invited;
import de.amtsstimme.members.InviteMember.Offer;
import de.amtsstimme.tenants.ActivationRequested;
import de.amtsstimme.tenants.AuthorityFounded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;

/** Whom an authority needs to begin: an administrator to set it up, two who approve. */
@ApplicationScoped
class FirstPeople {

  private static final int APPROVERS_NEEDED = 2;

  @Inject InviteMember inviteMember;
  @Inject Approvers approvers;

  void inviteFirstAdmin(@Observes AuthorityFounded founded) {
    Invited invited =
        inviteMember.invite(
            new Offer(
                founded.firstAdminName(),
                null,
                EnumSet.of(Role.AUTHORITY_ADMIN),
                null,
                founded.firstAdminEmail()));
    founded.invited(invited.link().token(), invited.invitation().expiresAt());
  }

  void requireApprovers(@Observes ActivationRequested request) {
    if (approvers.count() < APPROVERS_NEEDED) {
      request.missing(
          "/members",
          "APPROVERS_MISSING",
          "Mindestens zwei Personen mit der Rolle APPROVER einladen und ihre Einladung einlösen lassen.");
    }
  }
}
