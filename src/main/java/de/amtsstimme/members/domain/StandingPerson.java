package de.amtsstimme.members.domain;

import de.amtsstimme.kernel.identity.Role;
import java.util.Set;
import java.util.UUID;

/** Somebody with what they hold in an authority now. The department may be null. */
public record StandingPerson(UUID personId, String name, String department, Set<Role> roles) {}
