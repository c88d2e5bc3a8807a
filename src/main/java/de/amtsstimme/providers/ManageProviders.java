package de.amtsstimme.providers;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.providers.domain.Cost;
import de.amtsstimme.providers.domain.ProviderFacts;
import de.amtsstimme.providers.store.Provider;
import de.amtsstimme.providers.store.ProviderRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The agency's administration records who can do what, and what they cost. */
@ApplicationScoped
public class ManageProviders {

  @Inject ProviderRows providers;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  public Provider get(UUID id) {
    return rows.get(Provider.class, id);
  }

  public List<Provider> page(UUID before, int fetch) {
    return rows.page(Provider.class, before, fetch);
  }

  /** Null for who has left the agency. */
  public UUID staffId(Provider provider) {
    return providers.staffOf(provider.personId()).orElse(null);
  }

  public List<Cost> costs(Provider provider) {
    return providers.costs(provider.id());
  }

  /**
   * @throws Refusal UNKNOWN_REFERENCE for who is none of today's staff; DUPLICATE
   */
  public Provider add(UUID staffId, ProviderFacts facts) {
    ProviderRows.Person person =
        providers
            .staff(staffId)
            .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "staffId"));
    Provider provider =
        new Provider(person.personId(), person.displayName(), facts, clock.instant());
    rows.add(provider);
    audit.record("PROVIDER_ADDED", "PROVIDER", provider.id(), null, snapshot(provider));
    return provider;
  }

  public void change(Provider provider, ProviderFacts facts) {
    Map<String, Object> before = snapshot(provider);
    provider.write(facts);
    rows.flush();
    audit.record("PROVIDER_CHANGED", "PROVIDER", provider.id(), before, snapshot(provider));
  }

  /**
   * @throws Refusal DUPLICATE for a second one from the same day on
   */
  public void addCost(Provider provider, Cost cost) {
    if (cost.hourly().signum() < 0) {
      throw Refusal.invalid("/hourly/amount", "Kosten sind nicht negativ.");
    }
    providers.addCost(provider.id(), cost, clock.instant());
    audit.record(
        "PROVIDER_COST_ADDED",
        "PROVIDER",
        provider.id(),
        null,
        Map.of("validFrom", cost.validFrom().toString(), "vatStatus", cost.vatStatus().name()));
  }

  private static Map<String, Object> snapshot(Provider provider) {
    return Map.of(
        "name", provider.displayName(),
        "employment", provider.facts().employment().name(),
        "qualification", provider.facts().qualification().name());
  }
}
