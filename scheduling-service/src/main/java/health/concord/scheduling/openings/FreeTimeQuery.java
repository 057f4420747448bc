package health.concord.scheduling.openings;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.Recurrence;
import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides when someone is free, in one statement: weekly windows, rules and single dates, the site's
 * hours, what is booked, and what is blocked. Each part is read by an index, so it costs the same beside a hundred
 * thousand bookings.
 */
@ApplicationScoped
class FreeTimeQuery {

    /** No session is as long as a day, so what began a day earlier is over. */
    static final String ALL = """
            SELECT 'WINDOW', day, starts, ends, NULL, NULL::date, NULL::date, NULL::timestamptz, NULL::timestamptz
              FROM clinician_availability WHERE clinician = ? AND site = ?
            UNION ALL
            SELECT 'RULE', NULL, starts, ends, rrule, starts_on, ends_on, NULL, NULL
              FROM availability_rule WHERE clinician = ? AND site = ?
            UNION ALL
            SELECT 'HOURS', day, starts, ends, NULL, NULL, NULL, NULL, NULL FROM site_hours_slot WHERE site = ?
            UNION ALL
            SELECT 'BUSY', NULL, NULL, NULL, NULL, NULL, NULL, starts_at, ends_at FROM engagement
              WHERE resource = ANY (?) AND starts_at > ?::timestamptz - interval '1 day' AND starts_at < ?
            UNION ALL
            SELECT 'BUSY', NULL, NULL, NULL, NULL, NULL, NULL, starts_at, ends_at FROM blocked_time
              WHERE resource = ANY (?) AND tstzrange(starts_at, ends_at) && tstzrange(?, ?)""";

    @Inject
    DataSource database;

    /** A rule or a single date in which someone can be booked. */
    record Extra(
            @Nullable String rrule,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            LocalTime from,
            LocalTime to) {

        List<Interval> between(LocalDate first, LocalDate last, ZoneId zone) {
            LocalDate ending = endsOn != null && endsOn.isBefore(last) ? endsOn : last;
            List<LocalDate> dates = rrule == null
                    ? (startsOn.isBefore(first) || startsOn.isAfter(ending) ? List.of() : List.of(startsOn))
                    : Recurrence.stored(rrule).dates(startsOn, first, ending);
            return dates.stream()
                    .map(date -> new WeeklySlot(Day.of(date.getDayOfWeek()), from, to).on(date, zone))
                    .toList();
        }
    }

    /** @param hours of the site; none when it is open at all times */
    record Found(List<WeeklySlot> windows, List<Extra> extras, List<WeeklySlot> hours, List<Interval> busy) {}

    /**
     * @param busyOf whose bookings count
     * @param blockedOf whose blocked times count, the site's among them
     */
    Found read(String site, UUID clinician, List<UUID> busyOf, List<UUID> blockedOf, Interval during) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ALL)) {
            Timestamp from = Timestamp.from(during.from());
            Timestamp to = Timestamp.from(during.to());
            Object[] values = {
                clinician,
                site,
                clinician,
                site,
                site,
                connection.createArrayOf("uuid", busyOf.toArray()),
                from,
                to,
                connection.createArrayOf("uuid", blockedOf.toArray()),
                from,
                to
            };
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    add(found, row);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the free times could not be read", e);
        }
    }

    private static void add(Found found, ResultSet row) throws SQLException {
        switch (row.getString(1)) {
            case "WINDOW" -> found.windows().add(slot(row));
            case "HOURS" -> found.hours().add(slot(row));
            case "RULE" ->
                found.extras()
                        .add(new Extra(
                                row.getString(5),
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, LocalDate.class),
                                row.getObject(3, LocalTime.class),
                                row.getObject(4, LocalTime.class)));
            default -> found.busy().add(new Interval(instant(row, 8), instant(row, 9)));
        }
    }

    private static WeeklySlot slot(ResultSet row) throws SQLException {
        return new WeeklySlot(
                Day.valueOf(row.getString(2)), row.getObject(3, LocalTime.class), row.getObject(4, LocalTime.class));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
