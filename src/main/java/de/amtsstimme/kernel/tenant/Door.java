package de.amtsstimme.kernel.tenant;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.EndpointPolicy;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.identity.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The only way in. One round trip asks the database who the token's issuer and subject are here and
 * now, and binds the transaction to what they may see. Nothing is remembered between requests, so a
 * removed person is out on the next one.
 */
@ApplicationScoped
public class Door {

  @PersistenceContext EntityManager em;
  @Inject JsonWebToken token;
  @Inject Caller caller;
  @Inject TenantScope scope;
  @Inject AdvisoryLocks locks;

  /**
   * @throws Refusal NOT_FOUND for an unknown authority and for one that is none of the caller's,
   *     alike
   */
  public void enterTenant(String slug, Right right) {
    Object[] row =
        single(
            "select * from door_enter(?, ?, ?)",
            token.getIssuer(),
            token.getSubject(),
            slug == null ? "" : slug);
    if (row == null) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    Set<Role> roles = Role.parse((String) row[6]);
    caller.is((UUID) row[3], (String) row[4], Side.valueOf((String) row[5]), roles);
    scope.bind((UUID) row[0], slug, (String) row[1], ZoneId.of((String) row[2]));
    scope.halted((Boolean) row[8]);
    EndpointPolicy.check(right, roles, (String) row[1], scope.halted());
  }

  public void enterInstallation(Right right) {
    Object[] row =
        single(
            "select * from door_enter_installation(?, ?)", token.getIssuer(), token.getSubject());
    Side side = Side.valueOf((String) row[2]);
    Set<Role> roles =
        switch (side) {
          case AGENCY_ADMIN -> EnumSet.of(Role.AGENCY_ADMIN, Role.AGENCY_EDITOR);
          case AGENCY -> EnumSet.of(Role.AGENCY_EDITOR);
          default -> EnumSet.noneOf(Role.class);
        };
    caller.is((UUID) row[0], row[1] == null ? token.getSubject() : (String) row[1], side, roles);
    scope.bind(TenantScope.INSTALLATION, null, null, ZoneId.of("UTC"));
    if (right != Right.BE_SOMEONE && !right.heldBy(roles)) {
      throw new Refusal(ProblemCode.FORBIDDEN);
    }
  }

  /**
   * The second door: a service instead of a token.
   *
   * @param tenant one authority, or {@link TenantScope#INSTALLATION}
   * @throws Refusal NOT_FOUND for an authority that is gone
   */
  public void enterAsService(Service service, UUID tenant, Right right) {
    if (!service.may(right)) {
      throw new IllegalStateException(service + " may not " + right);
    }
    // An authority is not purged while a service is at work in it.
    locks.together(atWork(tenant));
    Object[] row = single("select * from door_enter_service(?, ?)", service.name(), tenant);
    if (row == null) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    caller.is(null, service.displayName(), Side.SERVICE, EnumSet.noneOf(Role.class));
    scope.bind(tenant, (String) row[0], (String) row[1], ZoneId.of((String) row[2]));
    scope.halted((Boolean) row[3]);
  }

  /** Waits for the services at work in the bound authority; until the commit none begins. */
  public void keepServicesOut() {
    locks.alone(atWork(scope.id()));
  }

  private static String atWork(UUID tenant) {
    return "services:" + tenant;
  }

  /**
   * For a service that goes on with what a person began: may that person still do this, here and
   * now?
   *
   * @throws Refusal FORBIDDEN, AUTHORITY_ENDED, AUTHORITY_SUSPENDED or AUTHORITY_HALTED
   */
  public void requireOf(UUID person, Right right) {
    Object roles =
        em.createNativeQuery("select door_roles_of(?)").setParameter(1, person).getSingleResult();
    EndpointPolicy.check(right, Role.parse((String) roles), scope.state(), scope.halted());
  }

  /** Reading only; the database refuses every write for the rest of the transaction. */
  @SuppressWarnings("unchecked")
  public void enterAcross(Right right) {
    String roles = Role.join(right.roles());
    List<Object[]> rows =
        em.createNativeQuery(
                "select * from door_enter_across(?, ?, string_to_array(?, ','), string_to_array(?,"
                    + " ','))")
            .setParameter(1, token.getIssuer())
            .setParameter(2, token.getSubject())
            .setParameter(3, roles)
            .setParameter(
                4,
                right == Right.READ_AUTHORITY
                    ? "ONBOARDING,ACTIVE,SUSPENDED,ENDED"
                    : "ONBOARDING,ACTIVE,SUSPENDED")
            .getResultList();
    scope.bind(null, null, null, ZoneId.of("UTC"));
    scope.span(
        rows.stream()
            .map(
                r ->
                    new TenantScope.Visible(
                        (UUID) r[0],
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (String) r[6],
                        (String) r[5],
                        instant(r[7])))
            .toList());
    if (!rows.isEmpty()) {
      Object[] first = rows.get(0);
      caller.is(
          (UUID) first[8],
          (String) first[4],
          Side.valueOf((String) first[5]),
          EnumSet.noneOf(Role.class));
    }
  }

  /** What came of redeeming a one-time link; the transaction is bound to what was joined. */
  public record Redemption(
      UUID tenantId, String slug, String displayName, String roles, String outcome) {}

  /**
   * @return null for an unknown, used or expired link
   */
  public Redemption redeem(byte[] tokenHash, UUID newPerson, UUID newRow) {
    Object[] row =
        single(
            "select * from door_redeem(?, ?, ?, ?, ?)",
            tokenHash,
            token.getIssuer(),
            token.getSubject(),
            newPerson,
            newRow);
    if (row == null) {
      return null;
    }
    caller.is(
        (UUID) row[2], (String) row[3], Side.valueOf((String) row[4]), EnumSet.noneOf(Role.class));
    scope.bind((UUID) row[0], (String) row[1], null, ZoneId.of("UTC"));
    return new Redemption(
        (UUID) row[0], (String) row[1], (String) row[3], (String) row[5], (String) row[6]);
  }

  private Object[] single(String sql, Object... parameters) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> rows = query.getResultList();
    return rows.isEmpty() ? null : (Object[]) rows.get(0);
  }

  private static Instant instant(Object value) {
    return value == null
        ? null
        : value instanceof OffsetDateTime o
            ? o.toInstant()
            : ((java.sql.Timestamp) value).toInstant();
  }
}
