package de.amtsstimme.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.duty.Holidays.PublicHoliday;
import de.amtsstimme.duty.domain.DutyHours;
import de.amtsstimme.duty.domain.DutyHours.Span;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.tenants.domain.Land;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holidays and hours of duty are judged twice, in Java and by the database: always the same. */
@ExtendWith(ArquillianExtension.class)
class DutyTwiceIT {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2060, 12, 31);
  private static final int CASES = 60;
  private static final int MOMENTS = 40;
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Holidays holidays = new Holidays();

  @Test
  void ofEveryLandForDecades() {
    try (Sql superuser = Sql.superuser()) {
      superuser.update("set search_path = amtsstimme");
      List<Land> lands = new ArrayList<>(Arrays.asList(Land.values()));
      lands.add(null);
      for (Land land : lands) {
        List<String> theirs =
            superuser
                .list(
                    "select cast(d as text) from (select cast(x as date) as d from"
                        + " generate_series(cast(? as date), cast(? as date), '1 day') x) y where"
                        + " is_public_holiday(?, d) order by d",
                    FIRST.toString(),
                    LAST.toString(),
                    land == null ? null : land.name())
                .stream()
                .map(r -> (String) r[0])
                .toList();
        List<String> ours =
            holidays.list(FIRST, LAST, land).stream()
                .map(PublicHoliday::date)
                .map(LocalDate::toString)
                .distinct()
                .toList();
        assertEquals(ours, theirs, String.valueOf(land));
      }
    }
  }

  @Test
  void outsideIsOutsideInBoth() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    TestAuthority a = TestAuthority.founded();
    try (Sql superuser = Sql.superuser()) {
      superuser.update("set search_path = amtsstimme");
      superuser.update("set session_replication_role = replica");
      UUID tenant = superuser.tenant(a);
      superuser.list("select set_config('app.tenant_id', ?, false)", tenant.toString());
      superuser.update("insert into duty_rule values (?, 'WAITS', 1)", tenant);
      for (int i = 0; i < CASES; i++) {
        DutyHours hours = kept(superuser, tenant, random);
        for (int m = 0; m < MOMENTS; m++) {
          Instant at = moment(random);
          assertEquals(
              hours.isOffHours(at),
              superuser.<Boolean>one("select off_hours_at(?)", at.atOffset(ZoneOffset.UTC)),
              "seed " + seed + ", " + at + " " + hours);
        }
      }
    }
  }

  /** Sunday until half past two, on the night when that time is twice. */
  @Test
  void theHourThatComesTwice() {
    TestAuthority a = TestAuthority.founded();
    Span night = new Span(0, 150);
    DutyHours hours =
        new DutyHours(Map.of(DayOfWeek.SUNDAY, List.of(night)), Map.of(), d -> false, BERLIN);
    try (Sql superuser = Sql.superuser()) {
      superuser.update("set search_path = amtsstimme");
      superuser.update("set session_replication_role = replica");
      UUID tenant = superuser.tenant(a);
      superuser.list("select set_config('app.tenant_id', ?, false)", tenant.toString());
      superuser.update("insert into duty_span values (?, 7, ?, ?)", tenant, 0, 150);
      for (int quarter = 0; quarter < 16; quarter++) {
        Instant at = Instant.parse("2026-10-24T23:00:00Z").plusSeconds(900L * quarter);
        assertEquals(
            hours.isOffHours(at),
            superuser.<Boolean>one("select off_hours_at(?)", at.atOffset(ZoneOffset.UTC)),
            at.toString());
      }
    }
  }

  /** Random hours and days, written down and as Java has them. The authority is in NW. */
  private DutyHours kept(Sql sql, UUID tenant, Random random) {
    sql.update("delete from duty_span where tenant_id = ?", tenant);
    sql.update("delete from duty_day where tenant_id = ?", tenant);
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    Map<LocalDate, List<Span>> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(3) > 0) {
        Span span = span(random);
        week.put(day, List.of(span));
        sql.update(
            "insert into duty_span values (?, ?, ?, ?)",
            tenant,
            day.getValue(),
            span.from(),
            span.until());
      }
    }
    for (int n = random.nextInt(5); n > 0; n--) {
      LocalDate day = moment(random).atZone(BERLIN).toLocalDate();
      Span span = random.nextBoolean() ? span(random) : null;
      if (days.putIfAbsent(day, span == null ? List.of() : List.of(span)) == null) {
        sql.update(
            "insert into duty_day values (?, cast(? as date), 'x', cast(? as int), cast(? as"
                + " int))",
            tenant,
            day.toString(),
            span == null ? null : span.from(),
            span == null ? null : span.until());
      }
    }
    return new DutyHours(
        week,
        week.isEmpty() ? Map.of() : days,
        d -> !week.isEmpty() && holidays.isHoliday(d, Land.NW),
        BERLIN);
  }

  private static Span span(Random random) {
    int from = random.nextInt(24) * 30;
    return new Span(from, Math.min(Span.DAY, from + 30 + random.nextInt(30) * 30));
  }

  /** Most of them where clocks change, on holidays, and at full hours. */
  private static Instant moment(Random random) {
    LocalDate day =
        switch (random.nextInt(5)) {
          case 0 -> LocalDate.of(2026, 3, 29);
          case 1 -> LocalDate.of(2026, 10, 25);
          case 2 -> LocalDate.of(2026, 12, 25);
          default -> LocalDate.of(2026, 11, 2).plusDays(random.nextInt(14));
        };
    return day.atStartOfDay(BERLIN).toInstant().plusSeconds(900L * random.nextInt(100));
  }
}
