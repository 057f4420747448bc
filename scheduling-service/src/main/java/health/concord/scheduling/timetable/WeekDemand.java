package health.concord.scheduling.timetable;

import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.placement.WeeklyDemand;
import health.concord.scheduling.room.Room;
import health.concord.scheduling.room.Rooms;
import health.concord.scheduling.series.GroupSeries;
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
    TakingPart takingPart;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    OpeningHours hours;

    @Inject
    Unplanned unplanned;

    @Inject
    ClientWishes wishes;

    @Inject
    SiteCatalogue catalogue;

    /** A week ready to be improved, and what is left where it is. */
    record Gathered(Timetable week, List<Kept> kept) {}

    /** The week as it is now; times are told by the clock of the first site. */
    Gathered gather(Wanted wanted) {
        List<String> sites = wanted.sites();
        WeekClock clock = new WeekClock(wanted.monday(), catalogue.zone(wanted.site()));
        Map<UUID, Clinician> staff = sites.stream()
                .flatMap(site -> clinicians.at(site).stream())
                .collect(Collectors.toMap(Clinician::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<TakingPart.Running> running = sites.stream()
                .map(site -> takingPart.at(site, wanted.monday(), staff.keySet()))
                .toList();
        List<Kept> kept = running.stream().flatMap(one -> one.kept().stream()).toList();
        Map<UUID, List<Interval>> taken = taken(clock.week(), running, staff.keySet());
        Map<UUID, Leader> leaders = staff.values().stream()
                .map(one -> leader(one, sites, spans(taken, one.id(), clock)))
                .collect(Collectors.toMap(Leader::id, leader -> leader, (one, same) -> one, LinkedHashMap::new));
        MeetingMaking making = new MeetingMaking(
                leaders,
                person -> spans(taken, person, clock),
                wishes.of(clients(running)),
                Stream.concat(wanted.pinned().stream(), kept.stream().map(Kept::source))
                        .collect(Collectors.toSet()));
        Map<UUID, List<Interval>> later = later(clock.weeksAfter(), running);
        running.forEach(one -> add(one, clock, taken, later, making));
        return new Gathered(new Timetable(making.meetings()), kept);
    }

    /** Which ids are groups or seats that a plan of these sites can hold in their place. */
    Set<UUID> known(List<String> sites, LocalDate monday) {
        return takingPart.known(sites, monday);
    }

    private Map<UUID, List<Interval>> taken(Interval week, List<TakingPart.Running> running, Collection<UUID> staff) {
        Set<UUID> bookable = roomsOf(running);
        bookable.addAll(staff);
        running.forEach(one -> bookable.add(BookedResource.siteId(one.site())));
        return unplanned.during(week, bookable, clients(running), planned(running), TRAVEL);
    }

    /** What rooms are taken by in the weeks to come. */
    private Map<UUID, List<Interval>> later(Interval weeks, List<TakingPart.Running> running) {
        return unplanned.during(weeks, roomsOf(running), Set.of(), planned(running), Duration.ZERO);
    }

    private Set<UUID> roomsOf(List<TakingPart.Running> running) {
        return running.stream()
                .flatMap(one -> rooms.at(one.site()).stream())
                .map(Room::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Unplanned.Planned planned(List<TakingPart.Running> running) {
        return new Unplanned.Planned(
                running.stream()
                        .flatMap(one -> one.groups().stream())
                        .map(GroupSeries::id)
                        .collect(Collectors.toSet()),
                running.stream()
                        .flatMap(one -> one.alone().stream())
                        .collect(
                                Collectors.toMap(WeeklyDemand.Seated::seat, one -> Objects.requireNonNull(one.slot()))),
                running.stream().map(TakingPart.Running::site).collect(Collectors.toSet()));
    }

    private static Set<UUID> clients(List<TakingPart.Running> running) {
        return running.stream()
                .flatMap(one -> one.seated().stream())
                .map(WeeklyDemand.Seated::client)
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

    private void add(
            TakingPart.Running one,
            WeekClock clock,
            Map<UUID, List<Interval>> taken,
            Map<UUID, List<Interval>> later,
            MeetingMaking making) {
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
                        spans(taken, room.id(), own),
                        later.getOrDefault(room.id(), List.of()).stream()
                                .map(own::folded)
                                .toList()))
                .toList();
        making.at(site, places, spans(taken, BookedResource.siteId(one.site()), clock));
        one.groups()
                .forEach(group -> making.addGroup(
                        group,
                        one.in(group).stream().map(WeeklyDemand.Seated::client).toList()));
        one.alone().forEach(making::addIndividual);
    }

    private static List<Span> spans(Map<UUID, List<Interval>> taken, UUID resource, WeekClock clock) {
        return taken.getOrDefault(resource, List.of()).stream().map(clock::span).toList();
    }
}
