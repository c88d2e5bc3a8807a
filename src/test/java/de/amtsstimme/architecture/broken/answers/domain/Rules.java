package de.amtsstimme.architecture.broken.answers.domain;

import de.amtsstimme.architecture.broken.answers.store.Answer;
import de.amtsstimme.architecture.broken.kernel.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;

/** Rules that know the database, the container and the API. */
public class Rules {
  @Inject Answer answer;
  @NotNull Tenant tenant;
  SchemaType schema;
}
