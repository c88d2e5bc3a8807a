package de.amtsstimme.isolation;

import static de.amtsstimme.isolation.OperationRows.NOTHING;
import static de.amtsstimme.isolation.OperationRows.NO_BODY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Authority, people, chains, approvals, crisis. */
final class AuthorityOperations {

  private static final AtomicLong LATER = new AtomicLong();

  private AuthorityOperations() {}

  static void addTo(OperationRows rows) {
    // Authority
    rows.get("getAuthority", a -> a.reader, NOTHING);
    rows.send("updateAuthority", a -> a.admin, NOTHING, List.of(), w -> Map.of("city", "Ort"));
    rows.send(
        "suspendAuthority", a -> a.agencyAdmin, NOTHING, List.of(), w -> Map.of("reason", "Test"));
    rows.send(
        "resumeAuthority",
        a -> a.agencyAdmin,
        w ->
            w.authority
                .agencyAdmin
                .post(w.authority.path + "/suspension", Map.of("reason", "x"))
                .ok(),
        List.of(),
        w -> Map.of("reason", "Test"));
    rows.send("activateAuthority", a -> a.agencyAdmin, NOTHING, List.of(), NO_BODY);
    rows.send(
        "endAuthority", a -> a.agencyAdmin, NOTHING, List.of(), w -> Map.of("reason", "Test"));
    rows.get("listContacts", a -> a.reader, World::contact);
    rows.send(
        "createContact", a -> a.admin, NOTHING, List.of(), w -> Map.of("name", "K", "topic", "T"));
    rows.get("getContact", a -> a.reader, World::contact, "contact");
    rows.send(
        "updateContact",
        a -> a.admin,
        World::contact,
        List.of("contact"),
        w -> Map.of("name", "K2", "topic", "T"));
    rows.send("deleteContact", a -> a.admin, World::contact, List.of("contact"), NO_BODY);
    // People
    rows.get("listInvitations", a -> a.admin, World::invitation);
    rows.send(
        "createInvitation",
        a -> a.admin,
        NOTHING,
        List.of(),
        w -> Map.of("displayName", "Neu", "roles", List.of("READER")));
    rows.get("getInvitation", a -> a.admin, World::invitation, "invitation");
    rows.get("listMembers", a -> a.admin, NOTHING);
    rows.get("getMember", a -> a.admin, World::member, "member");
    rows.send(
        "updateMember",
        a -> a.admin,
        World::member,
        List.of("member"),
        w -> Map.of("department", "Amt"));
    rows.send("removeMember", a -> a.admin, World::member, List.of("member"), NO_BODY);
    rows.get("listGrants", a -> a.admin, NOTHING);
    rows.send(
        "createGrant",
        a -> a.agencyAdmin,
        AuthorityOperations::freshStaff,
        List.of(),
        w -> Map.of("staffId", w.get("staff"), "roles", List.of("AGENCY_EDITOR")));
    rows.get("getGrant", a -> a.admin, World::proposedGrant, "grant");
    rows.send(
        "updateGrant",
        a -> a.admin,
        World::proposedGrant,
        List.of("grant"),
        w -> Map.of("accepted", true));
    rows.send("endGrant", a -> a.admin, World::proposedGrant, List.of("grant"), NO_BODY);
    // Chains and approvals
    rows.get("listChains", a -> a.reader, NOTHING);
    rows.send(
        "createChain",
        a -> a.admin,
        NOTHING,
        List.of(),
        w -> Map.of("name", "Neu", "steps", List.of(Map.of("name", "F", "mode", "ANY"))));
    rows.get("getChain", a -> a.reader, World::chain, "chain");
    rows.send(
        "adoptChain",
        a -> a.approver,
        World::chain,
        List.of("chain"),
        w -> Map.of("contentHash", w.get("chainHash")));
    rows.get("listChainTemplates", a -> a.reader, NOTHING);
    rows.send("previewChain", a -> a.reader, NOTHING, List.of(), w -> Map.of("kind", "REPLY"));
    rows.get("listDeputies", a -> a.approver, World::deputy);
    rows.get("listDeputyCandidates", a -> a.approver, NOTHING);
    rows.get("getDeputy", a -> a.approver, World::deputy, "deputy");
    rows.send(
        "createDeputy",
        a -> a.editor,
        World::deputyPerson,
        List.of(),
        w ->
            Map.of(
                "deputyId", w.get("deputyPerson"),
                "from", later(0).toString(),
                "until", later(60).toString()),
        "deputyPerson");
    rows.send("endDeputy", a -> a.editor, World::deputy, List.of("deputy"), NO_BODY);
    rows.get("listOnCall", a -> a.reader, World::onCall);
    rows.get("getOnCall", a -> a.reader, World::onCall, "onCall");
    rows.send(
        "createOnCall",
        a -> a.admin,
        World::deputyPerson,
        List.of(),
        w -> Map.of("personId", w.get("deputyPerson"), "until", later(60).toString()),
        "deputyPerson");
    rows.send("endOnCall", a -> a.approver, World::onCall, List.of("onCall"), NO_BODY);
    rows.send(
        "changeApproval",
        a -> a.approver,
        World::openApproval,
        List.of("approval"),
        w ->
            Map.of(
                "contentHash",
                w.get("approvalHash"),
                "texts",
                List.of(
                    Map.of(
                        "language", w.get("approvalLanguage"),
                        "channel", w.get("approvalChannel"),
                        "kind", w.get("approvalKind"),
                        "text", "Anders " + UUID.randomUUID()))));
    rows.get("listApprovals", a -> a.approver, NOTHING);
    rows.get("getApproval", a -> a.approver, World::openApproval, "approval");
    rows.send(
        "decideApproval",
        a -> a.approver,
        World::openApproval,
        List.of("approval"),
        w -> Map.of("verdict", "APPROVE", "contentHash", w.get("approvalHash")));
    rows.send(
        "createAnswerWithdrawal",
        a -> a.approver,
        World::answerToWithdraw,
        List.of("answer"),
        w -> Map.of("reason", "Test", "contentHash", w.get("withdrawnHash")));
    rows.send(
        "createReplyWithdrawal",
        a -> a.admin,
        World::replyToWithdraw,
        List.of("reply"),
        w -> Map.of("reason", "Test", "contentHash", w.get("withdrawnHash")));
    rows.get("listWithdrawals", a -> a.editor, World::withdrawal);
    rows.get("getWithdrawal", a -> a.editor, World::withdrawal, "withdrawal");
    // Crisis and duty
    rows.send(
        "createHalt", a -> a.approver, World::noHalt, List.of(), w -> Map.of("reason", "Test"));
    rows.get("listHalts", a -> a.reader, World::halt);
    rows.get("getHalt", a -> a.reader, World::halt, "halt");
    rows.send("liftHalt", a -> a.admin, World::halt, List.of("halt"), NO_BODY);
    rows.send(
        "createCrisis",
        a -> a.admin,
        World::noCrisis,
        List.of(),
        w -> Map.of("reason", "Test", "until", World.tomorrow()));
    rows.get("listCrises", a -> a.reader, World::crisis);
    rows.get("getCrisis", a -> a.reader, World::crisis, "crisis");
    rows.get("listCrisisUses", a -> a.reader, World::crisis, "crisis");
    rows.send("endCrisis", a -> a.admin, World::crisis, List.of("crisis"), NO_BODY);
    rows.get("getDutyHours", a -> a.reader, NOTHING);
    rows.send(
        "updateDutyHours", a -> a.admin, NOTHING, List.of(), w -> Map.of("offHours", "ON_CALL"));
  }

  private static void freshStaff(World w) {
    w.proposedGrant();
    w.authority.admin.delete(w.authority.path + "/grants/" + w.get("grant"), "*").ok();
  }

  /** Far enough ahead that no job takes it up, each time another time. */
  private static Instant later(int seconds) {
    return Instant.now()
        .plusSeconds(86_400 + 120L * LATER.addAndGet(seconds == 0 ? 1 : 0) + seconds);
  }
}
