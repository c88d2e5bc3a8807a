package de.amtsstimme.kernel.identity;

import static de.amtsstimme.kernel.identity.Role.AGENCY_ADMIN;
import static de.amtsstimme.kernel.identity.Role.AGENCY_EDITOR;
import static de.amtsstimme.kernel.identity.Role.AGENCY_MANAGER;
import static de.amtsstimme.kernel.identity.Role.APPROVER;
import static de.amtsstimme.kernel.identity.Role.AUTHORITY_ADMIN;
import static de.amtsstimme.kernel.identity.Role.EDITOR;
import static de.amtsstimme.kernel.identity.Role.FINANCE;
import static de.amtsstimme.kernel.identity.Role.READER;

import java.util.EnumSet;
import java.util.Set;

/**
 * The table of rights: what an operation is, and which roles may do it. An operation that is not in
 * here cannot be offered by an end point. The effect says what is left of it while an authority is
 * being set up, suspended or ended.
 */
public enum Right {
  READ_AUTHORITY(
      Effect.DIRECTORY,
      AUTHORITY_ADMIN,
      APPROVER,
      EDITOR,
      FINANCE,
      READER,
      AGENCY_MANAGER,
      AGENCY_EDITOR,
      AGENCY_ADMIN),
  READ_LIBRARY(
      Effect.READ,
      AUTHORITY_ADMIN,
      APPROVER,
      EDITOR,
      FINANCE,
      READER,
      AGENCY_MANAGER,
      AGENCY_EDITOR),
  READ_INQUIRIES(Effect.READ, AUTHORITY_ADMIN, APPROVER, EDITOR, AGENCY_MANAGER, AGENCY_EDITOR),
  /** Who approved which words, signed, to be taken out of the house. */
  READ_PROOF(Effect.READ, AUTHORITY_ADMIN, APPROVER, EDITOR, AGENCY_MANAGER, AGENCY_EDITOR),
  WRITE_CONTENT(Effect.WRITE, AUTHORITY_ADMIN, APPROVER, EDITOR, AGENCY_MANAGER, AGENCY_EDITOR),
  /** Finding an answer changes nothing, but it is part of writing one, and kept for the gaps. */
  USE_SUGGESTIONS(
      Effect.READ_AND_NOTE, AUTHORITY_ADMIN, APPROVER, EDITOR, AGENCY_MANAGER, AGENCY_EDITOR),
  MANAGE_SYNONYMS(Effect.WRITE, AUTHORITY_ADMIN, APPROVER, EDITOR, AGENCY_MANAGER),
  /** A draft changes nothing; it counts after its chain. */
  DRAFT_TONE(Effect.WRITE, AUTHORITY_ADMIN, APPROVER, EDITOR, AGENCY_MANAGER),
  /** Part of writing and of approving; changes nothing. */
  CHECK_TONE(Effect.READ, AUTHORITY_ADMIN, APPROVER, EDITOR, AGENCY_MANAGER, AGENCY_EDITOR),
  /** Of texts that person wrote; the use case asks who did. */
  OFFER_TEMPLATE(Effect.WRITE, AGENCY_MANAGER),
  /** The agency's people only where a step is open to them; the use case asks. */
  DECIDE_APPROVAL(Effect.WRITE, APPROVER, AGENCY_MANAGER, AGENCY_EDITOR),
  /** Being away, and who decides meanwhile. */
  OWN_DEPUTY(
      Effect.WRITE, AUTHORITY_ADMIN, APPROVER, EDITOR, FINANCE, AGENCY_MANAGER, AGENCY_EDITOR),
  /** Who approves outside the hours of duty. */
  MANAGE_ON_CALL(Effect.WRITE, AUTHORITY_ADMIN, APPROVER),
  /** The source has changed, the text is still right; a contributor never says so. */
  CONFIRM_SOURCE(Effect.WRITE, APPROVER),
  /** Takes what serves out of service, as withdrawing an approval does. */
  RETIRE_ANSWER(Effect.WRITE, AUTHORITY_ADMIN, APPROVER),
  RELEASE(Effect.RELEASE, AUTHORITY_ADMIN, APPROVER, EDITOR, AGENCY_MANAGER, AGENCY_EDITOR),
  /** What has happened outside is written down whatever the stop button says: nothing goes out. */
  RECORD_PUBLICATION(
      Effect.WRITE, AUTHORITY_ADMIN, APPROVER, EDITOR, AGENCY_MANAGER, AGENCY_EDITOR),
  /** Holds what has not been released yet. */
  WITHDRAW_APPROVAL(Effect.WRITE, AUTHORITY_ADMIN, APPROVER),
  PRESS_HALT(Effect.WRITE, AUTHORITY_ADMIN, APPROVER),
  LIFT_HALT(Effect.WRITE, AUTHORITY_ADMIN),
  MANAGE_CRISIS(Effect.WRITE, AUTHORITY_ADMIN),
  DRAFT_CHAIN(Effect.WRITE, AUTHORITY_ADMIN),
  ADOPT_CHAIN(Effect.WRITE, APPROVER),
  READ_MEMBERS(Effect.READ, AUTHORITY_ADMIN),
  MANAGE_AUTHORITY(Effect.WRITE, AUTHORITY_ADMIN),
  READ_GRANTS(Effect.READ, AUTHORITY_ADMIN, AGENCY_MANAGER, AGENCY_ADMIN),
  /** AGENCY_ADMIN too: somebody has to propose the first manager. Only the authority accepts. */
  PROPOSE_GRANT(Effect.WRITE, AGENCY_MANAGER, AGENCY_ADMIN),
  BOOK_TIME(Effect.WRITE, AGENCY_MANAGER, AGENCY_EDITOR),
  /** AGENCY_EDITOR sees own hours only; the use case narrows. */
  READ_HOURS(Effect.READ, AUTHORITY_ADMIN, FINANCE, AGENCY_MANAGER, AGENCY_EDITOR, AGENCY_ADMIN),
  /**
   * AGENCY_EDITOR one's own, while the sheet is not confirmed; the use case narrows. Part of
   * settling what was worked, so it goes on while an authority rests, unlike booking.
   */
  TAKE_BACK_TIME(Effect.BILLING, AGENCY_MANAGER, AGENCY_EDITOR),
  /** Contracts, award limits, rate cards. */
  READ_CONTRACTS(Effect.READ, AUTHORITY_ADMIN, FINANCE, AGENCY_MANAGER, AGENCY_ADMIN),
  WRITE_CONTRACT(Effect.WRITE, AGENCY_MANAGER, AGENCY_ADMIN),
  /** Only the authority binds itself. */
  ACCEPT_CONTRACT(Effect.WRITE, AUTHORITY_ADMIN, FINANCE),
  /** Either side can want to stop. */
  END_CONTRACT(Effect.WRITE, AUTHORITY_ADMIN, FINANCE, AGENCY_MANAGER, AGENCY_ADMIN),
  /** Whoever a contract names to confirm sees its sheets; the use case narrows. */
  READ_TIME_SHEETS(
      Effect.READ,
      AUTHORITY_ADMIN,
      APPROVER,
      EDITOR,
      FINANCE,
      READER,
      AGENCY_MANAGER,
      AGENCY_ADMIN),
  SUBMIT_TIME_SHEET(Effect.BILLING, AGENCY_MANAGER),
  /** FINANCE, or whom the contract names; the use case narrows. */
  DECIDE_TIME_SHEET(Effect.BILLING, AUTHORITY_ADMIN, APPROVER, EDITOR, FINANCE, READER),
  /** AGENCY_MANAGER sees entries of the agency's side only; the use case narrows. */
  READ_AUDIT(Effect.READ, AUTHORITY_ADMIN, AGENCY_MANAGER),
  /** The whole trail, to be verified elsewhere. */
  EXPORT_AUDIT(Effect.READ, AUTHORITY_ADMIN),
  CHANGE_LIFE_CYCLE(Effect.DIRECTORY, AGENCY_ADMIN),
  READ_PRIVACY(Effect.READ, AUTHORITY_ADMIN),
  /** Erase a person, legal holds, retention. */
  MANAGE_PRIVACY(Effect.PRIVACY, AUTHORITY_ADMIN),
  /** Until the agreed day after the end, too; the use case knows the day. */
  EXPORT_AUTHORITY(Effect.EXPORT, AUTHORITY_ADMIN),
  PURGE_AUTHORITY(Effect.DIRECTORY, AGENCY_ADMIN),
  /** Minutes, amounts and numbers of answers for the agency's books; no word of any text. */
  COUNT_FOR_BOOKS(Effect.DIRECTORY, AGENCY_ADMIN),
  /** What could not be sent: that it is there and why, never what it says. */
  READ_DEAD_LETTERS(Effect.READ, AUTHORITY_ADMIN, AGENCY_MANAGER),
  DECIDE_DEAD_LETTERS(Effect.WRITE, AUTHORITY_ADMIN, AGENCY_MANAGER),
  READ_INVOICES(Effect.READ, AUTHORITY_ADMIN, FINANCE, AGENCY_MANAGER, AGENCY_ADMIN),
  /** Draft, issue, correct; record what was sent and paid. Goes on while an authority rests. */
  WRITE_INVOICES(Effect.BILLING, AGENCY_MANAGER, AGENCY_ADMIN),

  // Rights of the installation
  CREATE_AUTHORITY(Effect.INSTALLATION, AGENCY_ADMIN),
  MANAGE_STAFF(Effect.INSTALLATION, AGENCY_ADMIN),
  READ_STAFF(Effect.INSTALLATION, AGENCY_MANAGER, AGENCY_EDITOR, AGENCY_ADMIN),
  /** Who can do what, and what they cost: the agency's alone. */
  MANAGE_PROVIDERS(Effect.INSTALLATION, AGENCY_ADMIN),
  READ_INSTALLATION_AUDIT(Effect.INSTALLATION, AGENCY_ADMIN),
  EXPORT_AGENCY(Effect.INSTALLATION, AGENCY_ADMIN),
  READ_PURGES(Effect.INSTALLATION, AGENCY_ADMIN),
  COUNT_OUTBOX(Effect.INSTALLATION, AGENCY_ADMIN),
  MANAGE_SELLER(Effect.INSTALLATION, AGENCY_ADMIN),
  /** What is paid after an authority has ended. */
  RECORD_IN_BOOKS(Effect.INSTALLATION, AGENCY_ADMIN),
  /** The agency's books, over all authorities. */
  READ_BOOKS(Effect.INSTALLATION, AGENCY_ADMIN),
  /** Bills what is due in all authorities; the service does it, one authority at a time. */
  START_BILLING_RUN(Effect.INSTALLATION, AGENCY_ADMIN),
  /** Accounts and debtors for the tax adviser. */
  KEEP_BOOKS(Effect.INSTALLATION, AGENCY_ADMIN),
  /** Whoever holds a token of the trusted issuer. */
  BE_SOMEONE(Effect.INSTALLATION, Role.values()),

  // Rights of services, held by no role: see Service
  /** Signs where the audit chains stand. */
  SEAL_AUDIT(Effect.SERVICE),
  /** Erases what citizens wrote on its day. */
  ERASE_DUE(Effect.SERVICE),
  /** Carries out what the outbox holds, and clears it away afterwards. */
  DELIVER_OUTBOX(Effect.SERVICE),
  /** Tells people by mail that something waits for them. */
  NOTIFY_PEOPLE(Effect.SERVICE),
  /** Makes anew what suggestions search, after an import or a new release. */
  INDEX_ANSWERS(Effect.SERVICE),
  /** Goes on with the file that a person sent, as far as that person's own rights go then. */
  IMPORT_ENTRIES(Effect.SERVICE),
  /** Passes on what nobody decided in time, and what waits for somebody who is away. */
  WATCH_APPROVALS(Effect.SERVICE),
  /** Drafts, checks and issues what is due, as far as the agency's administration may. */
  BILL_DUE(Effect.SERVICE);

  /** What kind of operation it is for the life cycle of an authority. */
  public enum Effect {
    READ,
    /** Reads, and notes that, while the authority may be written to. */
    READ_AND_NOTE,
    WRITE,
    RELEASE,
    /** A duty towards citizens, which does not rest while the authority does. */
    PRIVACY,
    /** What was done is billed and paid, also while the authority rests. */
    BILLING,
    /** Taking one's own data out: in every state in which there are any. */
    EXPORT,
    /** About the authority as such; the agency's administration in every state. */
    DIRECTORY,
    INSTALLATION,
    /** Work without a person, in every state of an authority. */
    SERVICE
  }

  private final Effect effect;
  private final Set<Role> roles;

  Right(Effect effect, Role... roles) {
    this.effect = effect;
    this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.of(roles[0], roles);
  }

  public Effect effect() {
    return effect;
  }

  public Set<Role> roles() {
    return EnumSet.copyOf(roles);
  }

  public boolean heldBy(Set<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }
}
