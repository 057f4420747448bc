package health.concord.scheduling.timetable;

import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.placement.WeeklyDemand;
import health.concord.scheduling.room.Rooms;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.site.OpeningHours;
import health.concord.scheduling.timetable.plan.Leader;
import health.concord.scheduling.timetable.plan.Place;
import health.concord.scheduling.timetable.plan.Site;
import health.concord.scheduling.timetable.plan.Span;
import health.concord.scheduling.timetable.plan.Timetable;
import health.concord.scheduling.timetable.plan.TimetableRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what a week needs and has, at one site or several, from what is running: groups, seats, rooms, people, wishes. */
@ApplicationScoped
@Transactional
public class WeekDemand {

    private static final Duration TRAVEL = Duration.ofMinutes(TimetableRules.TRAVEL_MINUTES);

    @Inject
    GroupSeriesPlans series;

    @Inject
    WeeklyDemand seats;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    OpeningHours hours;

    @Inject
    Unplanned unplanned;

    @Inject
    BookedSessions calendar;

    @Inject
    ClientWishes wishes;

    @Inject
    SiteCatalogue catalogue;

    /** What runs at a site: groups that can be moved, and who has a seat. */
    private record Running(String site, List<GroupSeries> groups, List<WeeklyDemand.Seated> seated) {}

    /**
     * The week as it is now, ready to be improved. Groups that meet by a rule, or whose leader left the site, stay as they
     * are; times are told by the clock of the first site.
     */
    Timetable gather(List<String> sites, LocalDate monday, List<UUID> pinned) {
        WeekClock clock = new WeekClock(monday, catalogue.zone(sites.getFirst()));
        Map<UUID, Clinician> staff = sites.stream()
                .flatMap(site -> clinicians.at(site).stream())
                .collect(Collectors.toMap(Clinician::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<Running> running =
                sites.stream().map(site -> running(site, monday, staff)).toList();
        Map<UUID, List<Interval>> taken = unplanned.during(
                clock.week(), resources(running, staff.keySet()), planned(running), Set.copyOf(sites), TRAVEL);
        Map<UUID, Leader> leaders = staff.values().stream()
                .map(one -> leader(one, sites, spans(taken, one.id(), clock)))
                .collect(Collectors.toMap(Leader::id, leader -> leader, (one, same) -> one, LinkedHashMap::new));
        MeetingMaking making = new MeetingMaking(
                leaders,
                person -> spans(taken, person, clock),
                wishes.of(running.stream()
                        .flatMap(one -> one.seated().stream())
                        .map(WeeklyDemand.Seated::client)
                        .collect(Collectors.toSet())),
                Set.copyOf(pinned));
        running.forEach(one -> add(one, clock, taken, making));
        return new Timetable(making.meetings());
    }

    /** Which of some ids are groups or seats that a plan of these sites can hold in their place. */
    Set<UUID> known(List<String> sites, LocalDate monday) {
        return sites.stream()
                .flatMap(site -> Stream.concat(
                        series.openAt(site, monday).stream().map(GroupSeries::id),
                        seats.at(site, monday).stream().map(WeeklyDemand.Seated::seat)))
                .collect(Collectors.toSet());
    }

    private Running running(String site, LocalDate monday, Map<UUID, Clinician> staff) {
        List<WeeklyDemand.Seated> seated = seats.at(site, monday);
        Set<UUID> booked = calendar
                .ofSeatsFrom(
                        seated.stream().map(WeeklyDemand.Seated::seat).toList(),
                        monday.atStartOfDay(catalogue.zone(site)).toInstant())
                .stream()
                .map(Session::seat)
                .collect(Collectors.toSet());
        return new Running(
                site,
                series.openAt(site, monday).stream()
                        .filter(group -> group.rrule() == null && staff.keySet().containsAll(group.leaders()))
                        .toList(),
                seated.stream()
                        .filter(one -> one.series() != null
                                || booked.contains(one.seat()) && staff.containsKey(one.clinician()))
                        .toList());
    }

    private Set<UUID> resources(List<Running> running, Collection<UUID> staff) {
        Set<UUID> all = new HashSet<>(staff);
        for (Running one : running) {
            all.add(BookedResource.siteId(one.site()));
            rooms.at(one.site()).forEach(room -> all.add(room.id()));
            one.seated().forEach(seat -> all.add(seat.client()));
        }
        return all;
    }

    private static Set<UUID> planned(List<Running> running) {
        return running.stream()
                .flatMap(one -> Stream.concat(
                        one.groups().stream().map(GroupSeries::id),
                        one.seated().stream()
                                .filter(seat -> seat.slot() != null)
                                .map(WeeklyDemand.Seated::seat)))
                .collect(Collectors.toSet());
    }

    private static Leader leader(Clinician one, List<String> sites, List<Span> away) {
        return new Leader(
                one.id(),
                one.displayName(),
                sites.stream()
                        .filter(one::worksAt)
                        .collect(Collectors.toMap(
                                Function.identity(),
                                site -> one.availabilityAt(site).stream()
                                        .map(Span::of)
                                        .toList())),
                away,
                one.qualifications(),
                Objects.requireNonNullElse(one.mostMinutesADay(), Span.DAY),
                Objects.requireNonNullElse(one.breakMinutes(), 0));
    }

    private void add(Running one, WeekClock clock, Map<UUID, List<Interval>> taken, MeetingMaking making) {
        WeekClock own = new WeekClock(clock.monday(), catalogue.zone(one.site()));
        Site site = new Site(
                one.site(),
                clock.aheadOf(own.zone()),
                hours.of(one.site()).stream().map(Span::of).toList());
        List<Place> places = rooms.at(one.site()).stream()
                .map(room -> new Place(
                        room.id(),
                        one.site(),
                        room.name(),
                        room.capacity(),
                        room.video(),
                        room.equipment(),
                        spans(taken, room.id(), own)))
                .toList();
        making.at(site, places, spans(taken, BookedResource.siteId(one.site()), clock));
        one.groups()
                .forEach(group -> making.addGroup(
                        group,
                        one.seated().stream()
                                .filter(seat -> group.id().equals(seat.series()))
                                .map(WeeklyDemand.Seated::client)
                                .toList()));
        one.seated().stream().filter(seat -> seat.slot() != null).forEach(making::addIndividual);
    }

    private static List<Span> spans(Map<UUID, List<Interval>> taken, UUID resource, WeekClock clock) {
        return taken.getOrDefault(resource, List.of()).stream().map(clock::span).toList();
    }
}
