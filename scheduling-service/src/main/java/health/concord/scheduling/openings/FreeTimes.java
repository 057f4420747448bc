package health.concord.scheduling.openings;

import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.Occurrences;
import health.concord.scheduling.client.OnePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a clinician, and a client or a room if one is asked for, are free together at a site. */
@ApplicationScoped
public class FreeTimes {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Inject
    FreeTimeQuery query;

    @Inject
    OnePerson person;

    /** Who and what is to be free together. */
    public record Together(
            String site,
            UUID clinician,
            @Nullable UUID client,
            @Nullable UUID room) {}

    /**
     * Slots of a length, one after the other, beginning on a quarter hour.
     *
     * @param notBefore slots that begin earlier are left out
     */
    public List<Interval> of(
            Together together, LocalDate first, LocalDate last, ZoneId zone, Duration length, Instant notBefore) {
        Interval during = new Interval(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
        List<UUID> busyOf = busyOf(together);
        List<UUID> blockedOf = new ArrayList<>(busyOf);
        blockedOf.add(BookedResource.siteId(together.site()));
        FreeTimeQuery.Found found = query.read(together.site(), together.clinician(), busyOf, blockedOf, during);
        List<Interval> open = Interval.union(Stream.concat(
                        Occurrences.of(found.windows(), first, last, zone).stream(),
                        found.extras().stream().flatMap(extra -> extra.between(first, last, zone).stream()))
                .toList());
        if (!found.hours().isEmpty()) {
            open = intersect(open, Interval.union(Occurrences.of(found.hours(), first, last, zone)));
        }
        return subtract(open, Interval.union(found.busy())).stream()
                .flatMap(free -> cut(free, length, notBefore).stream())
                .toList();
    }

    private List<UUID> busyOf(Together together) {
        List<UUID> all = new ArrayList<>(List.of(together.clinician()));
        UUID client = together.client();
        if (client != null) {
            all.addAll(person.records(client));
        }
        UUID room = together.room();
        if (room != null) {
            all.add(room);
        }
        return all;
    }

    /** What is in both; each list is in order and without overlaps. */
    static List<Interval> intersect(List<Interval> one, List<Interval> other) {
        List<Interval> both = new ArrayList<>();
        for (Interval a : one) {
            for (Interval b : other) {
                Interval common = a.within(b);
                if (common != null) {
                    both.add(common);
                }
            }
        }
        return both;
    }

    /** What is left of the first; both are in order and without overlaps. */
    static List<Interval> subtract(List<Interval> from, List<Interval> busy) {
        List<Interval> free = new ArrayList<>();
        for (Interval open : from) {
            Instant at = open.from();
            for (Interval taken : busy) {
                if (taken.overlaps(open)) {
                    if (at.isBefore(taken.from())) {
                        free.add(new Interval(at, taken.from()));
                    }
                    at = at.isAfter(taken.to()) ? at : taken.to();
                }
            }
            if (at.isBefore(open.to())) {
                free.add(new Interval(at, open.to()));
            }
        }
        return free;
    }

    private static List<Interval> cut(Interval free, Duration length, Instant notBefore) {
        List<Interval> slots = new ArrayList<>();
        long quarter = QUARTER.toSeconds();
        Instant at = Instant.ofEpochSecond(Math.ceilDiv(free.from().getEpochSecond(), quarter) * quarter);
        for (; !at.plus(length).isAfter(free.to()); at = at.plus(length)) {
            if (!at.isBefore(notBefore)) {
                slots.add(new Interval(at, at.plus(length)));
            }
        }
        return slots;
    }
}
