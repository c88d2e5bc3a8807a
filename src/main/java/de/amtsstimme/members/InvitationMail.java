package de.amtsstimme.members;

import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.mail.Letter;
import de.amtsstimme.kernel.mail.Letter.Link;
import de.amtsstimme.kernel.mail.Mails;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.members.store.Invitation;
import de.amtsstimme.tenants.AuthoritySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Brings the one-time link to the invited person, so that nobody has to pass it on. */
@ApplicationScoped
class InvitationMail {

  @Inject Mails mails;
  @Inject AuthoritySettings authority;
  @Inject TenantScope scope;

  void send(Invitation invitation, OneTimeLink link, String address) {
    String name = authority.name();
    mails.send(
        "invitation:" + invitation.id(),
        new Letter(
            address,
            invitation.displayName(),
            Mails.text("invitation.subject", name),
            List.of(
                Mails.text(
                    "invitation.text", name, Mails.day(invitation.expiresAt(), scope.zone()))),
            List.of(new Link(Mails.text("invitation.link"), link.path())),
            Mails.text("invitation.why", name)));
  }
}
