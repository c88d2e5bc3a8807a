package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.privacy.domain.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How long the bound authority keeps what citizens wrote. */
@ApplicationScoped
public class RetentionRules {

  /** The rule as it stands; version 1 is the usual one, which has no row. */
  public record Rule(int inquiryDays, long version) {}

  @Inject NativeSql sql;

  public Rule current() {
    return sql.first(
            "select inquiry_days, version from retention_rule where tenant_id = bound_tenant()",
            r -> new Rule(((Number) r[0]).intValue(), ((Number) r[1]).longValue()))
        .orElse(new Rule(Retention.USUAL_DAYS, 1));
  }

  public void set(int inquiryDays) {
    sql.update(
        "insert into retention_rule (inquiry_days, version) values (?, 2)"
            + " on conflict (tenant_id) do update set inquiry_days = excluded.inquiry_days, version = retention_rule.version + 1",
        inquiryDays);
  }
}
