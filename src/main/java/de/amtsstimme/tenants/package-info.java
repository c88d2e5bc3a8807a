/**
 * Authorities: master data, settings, contact persons, life cycle (ONBOARDING, ACTIVE, SUSPENDED,
 * ENDED).
 *
 * <p>What activation asks for is said by each feature that observes {@link
 * de.amtsstimme.tenants.ActivationRequested}.
 */
package de.amtsstimme.tenants;
