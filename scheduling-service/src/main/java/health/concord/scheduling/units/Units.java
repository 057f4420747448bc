package health.concord.scheduling.units;

import health.concord.scheduling.billing.AskedUnits;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.client.OnePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known here of a client's units. A unit is one service on one day, as authorisations of programs count. */
@ApplicationScoped
@Transactional
public class Units {

    /** What is booked by hand may be two years ahead. */
    private static final Duration AHEAD = Duration.ofDays(2 * 366);

    @Inject
    AuthorisationCopyRepository copies;

    @Inject
    BookedSessions calendar;

    @Inject
    OnePerson person;

    @Inject
    Clock clock;

    /**
     * @param units null when none is known
     * @param planned sessions to come
     * @param exhaustedOn the day on which the last unit is likely to be used; null when they last
     */
    public record Left(
            @Nullable String payer,
            @Nullable Integer units,
            @Nullable LocalDate until,
            int planned,
            @Nullable LocalDate exhaustedOn,
            @Nullable LocalDate bookedPast) {}

    public void keep(UUID client, AskedUnits answer) {
        copies.keep(client, answer.payer(), answer.units(), answer.until());
    }

    /**
     * Who pays for each; missing where that is not known.
     *
     * @param records of each client
     */
    public Map<UUID, String> payers(Map<UUID, Set<UUID>> records) {
        Map<UUID, String> payers = new HashMap<>();
        known(records).forEach((client, copy) -> {
            String payer = copy.payer();
            if (payer != null) {
                payers.put(client, payer);
            }
        });
        return payers;
    }

    private @Nullable AuthorisationCopy known(UUID client) {
        return known(Map.of(client, person.records(client))).get(client);
    }

    /** Of the records of each person, the first that something is known of. */
    private Map<UUID, AuthorisationCopy> known(Map<UUID, Set<UUID>> records) {
        Map<UUID, AuthorisationCopy> byRecord =
                copies.of(records.values().stream().flatMap(Set::stream).toList()).stream()
                        .collect(Collectors.toMap(AuthorisationCopy::client, Function.identity()));
        Map<UUID, AuthorisationCopy> known = new HashMap<>();
        records.forEach((client, own) -> own.stream()
                .filter(byRecord::containsKey)
                .findFirst()
                .ifPresent(record -> known.put(client, Objects.requireNonNull(byRecord.get(record)))));
        return known;
    }

    /** @param attendance the chance that the client comes to a session */
    public Left project(UUID client, double attendance, ZoneId zone) {
        Covered covered = covered(client);
        List<LocalDate> planned = planned(client, zone);
        Integer units = covered.units();
        return new Left(
                covered.payer(),
                units,
                covered.until(),
                planned.size(),
                units == null ? null : exhaustion(planned, units, attendance),
                covered.past(planned));
    }

    /** On which days one more session would still have a unit; null where no limit is known. */
    public @Nullable Predicate<LocalDate> leftOn(UUID client, ZoneId zone) {
        Covered covered = covered(client);
        Integer units = covered.units();
        if (units == null) {
            return null;
        }
        boolean left = planned(client, zone).stream().filter(covered::runsOn).count() < units;
        return day -> left && covered.runsOn(day);
    }

    Covered covered(UUID client) {
        AuthorisationCopy copy = known(client);
        return copy == null ? Covered.UNKNOWN : new Covered(copy.payer(), copy.units(), copy.until());
    }

    /** The days of sessions to come, in order; a day twice when there are two on it. */
    List<LocalDate> planned(UUID client, ZoneId zone) {
        return calendar
                .engagedDuring(
                        person.records(client),
                        new Interval(clock.instant(), clock.instant().plus(AHEAD)))
                .stream()
                .map(when -> LocalDate.ofInstant(when.from(), zone))
                .toList();
    }

    /** What to tell whoever books: the first session that no unit is left for; null when all have one. */
    public @Nullable LocalDate bookedPast(UUID client, ZoneId zone) {
        return known(client) == null ? null : project(client, 1, zone).bookedPast();
    }

    /** The day on which the expected number of sessions come to reaches the units. */
    static @Nullable LocalDate exhaustion(List<LocalDate> planned, int units, double attendance) {
        double used = 0;
        for (LocalDate day : planned) {
            used += attendance;
            if (used >= units) {
                return day;
            }
        }
        return null;
    }
}
