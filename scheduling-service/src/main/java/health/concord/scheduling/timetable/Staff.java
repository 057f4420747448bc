package health.concord.scheduling.timetable;

import health.concord.scheduling.booking.BlockedTimes;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Room;
import health.concord.scheduling.site.OpeningHours;
import health.concord.scheduling.timetable.plan.Leader;
import health.concord.scheduling.timetable.plan.Place;
import health.concord.scheduling.timetable.plan.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Clinicians and rooms of a site as the solver sees them. */
@ApplicationScoped
class Staff {

    /** A site that says nothing of its hours is planned for on weekdays from eight to six. */
    private static final List<Span> OFFICE_HOURS = IntStream.range(0, 5)
            .mapToObj(day -> new Span(day * Span.DAY + 8 * 60, day * Span.DAY + 18 * 60))
            .toList();

    @Inject
    Clinicians clinicians;

    @Inject
    BlockedTimes blocked;

    @Inject
    OpeningHours hours;

    @Inject
    CalendarReading calendar;

    List<Span> openingHours(String site) {
        List<Span> open = hours.of(site).stream().map(WeekMinutes::of).toList();
        return open.isEmpty() ? OFFICE_HOURS : open;
    }

    /**
     * Those who work at the site, and those who lead something there all the same.
     *
     * @param standing when each leads something at the site now: then they can be booked, whatever their availability
     */
    Map<UUID, Leader> leaders(String site, Map<UUID, List<Span>> standing, Interval weeks, ZoneId zone) {
        List<Clinician> all = new ArrayList<>(clinicians.at(site));
        Set<UUID> known = new HashSet<>(all.stream().map(Clinician::id).toList());
        all.addAll(clinicians.inOrder(standing.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .toList()));
        Map<UUID, List<Interval>> away =
                blocked.of(all.stream().map(Clinician::id).toList(), weeks);
        List<Span> open = openingHours(site);
        Map<UUID, Leader> leaders = new LinkedHashMap<>();
        for (Clinician one : all) {
            List<Span> available = new ArrayList<>(
                    one.availabilityAt(site).stream().map(WeekMinutes::of).toList());
            if (available.isEmpty() && one.worksAt(site)) {
                // Someone without windows leads groups there and is booked for nothing else.
                available.addAll(open);
            }
            available.addAll(standing.getOrDefault(one.id(), List.of()));
            Integer most = one.mostMinutesADay();
            Integer pause = one.breakMinutes();
            leaders.put(
                    one.id(),
                    new Leader(
                            one.id().toString(),
                            one.displayName(),
                            Set.copyOf(one.qualifications()),
                            available,
                            spans(away.getOrDefault(one.id(), List.of()), zone),
                            most == null ? Span.DAY : most,
                            pause == null ? 0 : pause));
        }
        return leaders;
    }

    Map<UUID, Place> rooms(String site, Interval weeks, ZoneId zone) {
        List<Room> all = calendar.rooms(site);
        UUID wholeSite = BookedResource.siteId(site);
        List<UUID> ids = new ArrayList<>(all.stream().map(Room::id).toList());
        ids.add(wholeSite);
        Map<UUID, List<Interval>> closed = blocked.of(ids, weeks);
        Map<UUID, Place> places = new LinkedHashMap<>();
        for (Room room : all) {
            List<Span> shut = new ArrayList<>(spans(closed.getOrDefault(room.id(), List.of()), zone));
            shut.addAll(spans(closed.getOrDefault(wholeSite, List.of()), zone));
            places.put(
                    room.id(),
                    new Place(
                            room.id().toString(),
                            room.name(),
                            room.capacity(),
                            room.video(),
                            Set.copyOf(room.equipment()),
                            shut));
        }
        return places;
    }

    private static List<Span> spans(Collection<Interval> times, ZoneId zone) {
        return times.stream()
                .flatMap(time -> WeekMinutes.of(time, zone).stream())
                .distinct()
                .toList();
    }
}
