package de.amtsstimme.notifications;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.notifications.domain.NoticeKind;
import de.amtsstimme.notifications.domain.Wishes;
import de.amtsstimme.notifications.store.PersonalSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The caller's own wishes. Called in the installation, where the database shows that row only. */
@ApplicationScoped
public class MyNotifications {

  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;

  /**
   * The row, or one with the usual wishes that is not stored yet.
   *
   * @throws Refusal FORBIDDEN for somebody who has redeemed no invitation
   */
  public PersonalSettings get() {
    UUID me = caller.personId();
    if (me == null) {
      throw new Refusal(ProblemCode.FORBIDDEN);
    }
    return rows.find(PersonalSettings.class, me).orElseGet(() -> new PersonalSettings(me));
  }

  public PersonalSettings change(PersonalSettings settings, Wishes wishes) {
    Map<String, Object> before = snapshot(settings.wishes());
    settings.wish(wishes);
    keep(settings);
    record("NOTIFICATIONS_CHANGED", settings, before, snapshot(wishes));
    return settings;
  }

  /** Stores a first one, and writes out what has changed. */
  void keep(PersonalSettings settings) {
    if (settings.version() == 0) {
      rows.add(settings);
    } else {
      rows.flush();
    }
  }

  void record(
      String action, PersonalSettings settings, Map<String, ?> before, Map<String, ?> after) {
    audit.record(action, "PERSON", settings.personId(), before, after);
  }

  private static Map<String, Object> snapshot(Wishes w) {
    Map<String, Object> values = new TreeMap<>();
    for (NoticeKind kind : NoticeKind.settings()) {
      values.put(kind.name(), w.of(kind).name());
    }
    return values;
  }
}
