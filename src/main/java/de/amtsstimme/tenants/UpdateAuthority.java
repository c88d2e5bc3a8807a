package de.amtsstimme.tenants;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Patched;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tenants.store.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes the master data and settings of the bound authority. What is null stays as it is. */
@ApplicationScoped
public class UpdateAuthority {

  /**
   * The properties that can be changed; null means unchanged, "" for the Leitweg-ID and the address
   * none.
   */
  public record Changes(
      String name,
      String leitwegId,
      String street,
      String postalCode,
      String city,
      LocalDate dpaDate,
      String dpaVersion,
      Boolean allowUnchangedAnswers,
      Boolean allowRenderings) {}

  @Inject TenantRows rows;
  @Inject AuditTrail audit;

  public void update(Authority authority, Changes changes) {
    Map<String, Object> before = snapshot(authority);
    if (changes.name() != null) {
      authority.rename(changes.name());
    }
    authority.routeInvoicesTo(Patched.text(changes.leitwegId(), authority.leitwegId()));
    authority.moveTo(
        Patched.text(changes.street(), authority.street()),
        Patched.text(changes.postalCode(), authority.postalCode()),
        Patched.text(changes.city(), authority.city()));
    authority.agreeOnDataProcessing(
        either(changes.dpaDate(), authority.dpaDate()),
        either(changes.dpaVersion(), authority.dpaVersion()));
    if (changes.allowUnchangedAnswers() != null) {
      authority.allowUnchangedAnswers(changes.allowUnchangedAnswers());
    }
    if (changes.allowRenderings() != null) {
      authority.allowRenderings(changes.allowRenderings());
    }
    rows.flush();
    audit.record("AUTHORITY_CHANGED", "AUTHORITY", authority.id(), before, snapshot(authority));
  }

  private static <T> T either(T changed, T current) {
    return changed != null ? changed : current;
  }

  private static Map<String, Object> snapshot(Authority a) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", a.name());
    values.put("leitwegId", a.leitwegId());
    values.put("street", a.street());
    values.put("postalCode", a.postalCode());
    values.put("city", a.city());
    values.put("dpaDate", a.dpaDate() == null ? null : a.dpaDate().toString());
    values.put("dpaVersion", a.dpaVersion());
    values.put("allowUnchangedAnswers", a.allowsUnchangedAnswers());
    values.put("allowRenderings", a.allowsRenderings());
    return values;
  }
}
