package de.amtsstimme.members.store;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.members.domain.StandingPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Memberships and grants of a moment, side by side. The gate reads the same ({@code
 * standing_people}).
 */
@ApplicationScoped
public class Standings {

  @Inject NativeSql sql;

  public List<StandingPerson> list(Instant now) {
    return sql.list(
        "select person_id, display_name, department, roles, 1 as side from membership where"
            + " tenant_id = bound_tenant() and removed_at is null and 'APPROVER' = any"
            + " (string_to_array(roles, ',')) and valid_from <= ? and (valid_until is null or"
            + " valid_until > ?) union all select person_id, display_name, null, roles, 2 from"
            + " agency_grant where tenant_id = bound_tenant() and accepted_at is not null and"
            + " ended_at is null and valid_from <= ? and (valid_until is null or valid_until > ?)"
            + " order by side, display_name, person_id",
        r ->
            new StandingPerson(
                (UUID) r[0], (String) r[1], (String) r[2], Role.parse((String) r[3])),
        now,
        now,
        now,
        now);
  }

  /** Members and people of the agency who hold one of the roles at this moment. */
  public Set<UUID> holding(Set<Role> roles, Instant now) {
    return new TreeSet<>(
        sql.list(
            "select s.person_id from (select person_id, roles, valid_from, valid_until from"
                + " membership where tenant_id = bound_tenant() and removed_at is null union all"
                + " select person_id, roles, valid_from, valid_until from agency_grant where"
                + " tenant_id = bound_tenant() and accepted_at is not null and ended_at is null) s"
                + " where string_to_array(s.roles, ',') && string_to_array(?, ',') and"
                + " s.valid_from <= ? and (s.valid_until is null or s.valid_until > ?)",
            r -> (UUID) r[0],
            Role.join(roles),
            now,
            now));
  }

  public Set<UUID> withoutMembership(Collection<UUID> people) {
    return new HashSet<>(
        sql.list(
            "select p from unnest(cast(string_to_array(?, ',') as uuid[])) p where not exists"
                + " (select from membership m where m.tenant_id = bound_tenant() and m.person_id ="
                + " p)",
            r -> (UUID) r[0],
            NativeSql.ids(people)));
  }
}
