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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known here of a client's units. A unit is one service on one day, as authorisations of programs count. */
@ApplicationScoped
@Transactional
public class Units {

    /** Sessions exist eight weeks ahead; a little more catches what was booked by hand. */
    private static final Duration AHEAD = Duration.ofDays(120);

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
        AuthorisationCopy copy = copies.findByIdOptional(client).orElseGet(() -> new AuthorisationCopy(client));
        copy.take(answer.payer(), answer.units(), answer.until());
        copies.persist(copy);
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
        AuthorisationCopy copy = known(client);
        List<LocalDate> planned = calendar
                .engagedDuring(
                        person.records(client),
                        new Interval(clock.instant(), clock.instant().plus(AHEAD)))
                .stream()
                .map(when -> LocalDate.ofInstant(when.from(), zone))
                .toList();
        Integer units = copy == null ? null : copy.units();
        LocalDate until = copy == null ? null : copy.until();
        return new Left(
                copy == null ? null : copy.payer(),
                units,
                until,
                planned.size(),
                units == null ? null : exhaustion(planned, units, attendance),
                units == null ? null : past(planned, units, until));
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

    private static @Nullable LocalDate past(List<LocalDate> planned, int units, @Nullable LocalDate until) {
        for (int i = 0; i < planned.size(); i++) {
            if (i >= units || until != null && planned.get(i).isAfter(until)) {
                return planned.get(i);
            }
        }
        return null;
    }
}
