package de.amtsstimme.members;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.store.Access;
import de.amtsstimme.members.store.AgencyGrant;
import de.amtsstimme.members.store.Invitation;
import de.amtsstimme.members.store.Membership;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the audit trail notes about people and their access. */
final class Snapshots {

  private Snapshots() {}

  static Map<String, Object> of(Membership m) {
    Map<String, Object> values = access(m);
    values.put("department", m.department());
    return values;
  }

  static Map<String, Object> of(Invitation i) {
    Map<String, Object> values = access(i.displayName(), i.roles(), i.validUntil());
    values.put("department", i.department());
    return values;
  }

  static Map<String, Object> of(AgencyGrant g, Instant now) {
    Map<String, Object> values = access(g);
    values.put("person", g.personId().toString());
    values.put("validFrom", g.validity().from().toString());
    values.put("state", g.state(now).name());
    return values;
  }

  private static Map<String, Object> access(Access a) {
    return access(a.displayName(), a.roles(), a.validity().until());
  }

  private static Map<String, Object> access(String name, Set<Role> roles, Instant until) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("displayName", name);
    values.put("roles", Role.join(roles));
    values.put("validUntil", until == null ? null : until.toString());
    return values;
  }
}
