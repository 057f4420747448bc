package health.concord.scheduling.timetable;

import health.concord.scheduling.booking.BlockedTimes;
import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.placement.WeeklyDemand;
import health.concord.scheduling.room.Rooms;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.site.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what a week at a site needs and has, from what is running: groups, seats, rooms, people, wishes. */
@ApplicationScoped
@Transactional
public class WeekDemand {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);
    private static final int GRAIN = 15;
    private static final int DAY_MINUTES = 24 * 60;

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
    BlockedTimes blocked;

    @Inject
    ClientWishes wishes;

    /** The week as it is now, ready to be improved. Groups that meet by a rule are left as they are. */
    Timetable gather(String site, SiteWeek week, List<UUID> pinned) {
        List<WeeklyDemand.Seated> seated = seats.at(site, week.monday());
        Map<UUID, Place> places = rooms.at(site).stream()
                .map(room -> new Place(room.id(), site, room.capacity(), room.video(), room.equipment()))
                .collect(Collectors.toMap(Place::id, place -> place));
        Map<UUID, Leader> leaders = leaders(site, week);
        Set<UUID> pins = new HashSet<>(pinned);
        List<Meeting> meetings = new ArrayList<>();
        Map<Meeting, Set<UUID>> people = new HashMap<>();
        for (GroupSeries group : series.openAt(site, week.monday())) {
            if (group.rrule() == null && leaders.keySet().containsAll(group.leaders())) {
                Set<UUID> members =
                        new HashSet<>(group.leaders().subList(1, group.leaders().size()));
                seated.stream()
                        .filter(one -> group.id().equals(one.series()))
                        .forEach(one -> members.add(one.client()));
                addGroup(group, places, leaders, pins, meetings, members, people);
            }
        }
        for (WeeklyDemand.Seated one : seated) {
            Leader therapist = one.clinician() == null ? null : leaders.get(one.clinician());
            if (therapist != null && one.slot() != null) {
                Meeting meeting = individual(one, site, therapist, pins, meetings.size());
                meetings.add(meeting);
                people.put(meeting, Set.of(one.client()));
            }
        }
        return new Timetable(
                meetings,
                starts(hours.of(site), meetings),
                List.copyOf(places.values()),
                together(meetings, people),
                wishes.of(people),
                List.of(new SiteOpen(site, hours.of(site))));
    }

    private Map<UUID, Leader> leaders(String site, SiteWeek week) {
        List<Clinician> atSite = clinicians.at(site);
        Map<UUID, List<Interval>> away =
                blocked.of(atSite.stream().map(Clinician::id).toList(), week.span());
        return atSite.stream()
                .map(one -> new Leader(
                        one.id(),
                        Map.of(site, one.availabilityAt(site)),
                        away.getOrDefault(one.id(), List.of()).stream()
                                .map(time -> busy(time, week))
                                .toList(),
                        one.qualifications(),
                        one.mostMinutesADay() == null ? DAY_MINUTES : one.mostMinutesADay(),
                        one.breakMinutes() == null ? 0 : one.breakMinutes()))
                .collect(Collectors.toMap(Leader::id, leader -> leader));
    }

    private static Leader.Busy busy(Interval time, SiteWeek week) {
        Interval within = Objects.requireNonNullElse(time.within(week.span()), time);
        return new Leader.Busy(
                (int) Duration.between(week.span().from(), within.from()).toMinutes(),
                (int) Duration.between(week.span().from(), within.to()).toMinutes());
    }

    private static void addGroup(
            GroupSeries group,
            Map<UUID, Place> places,
            Map<UUID, Leader> leaders,
            Set<UUID> pins,
            List<Meeting> meetings,
            Set<UUID> members,
            Map<Meeting, Set<UUID>> people) {
        Leader first = Objects.requireNonNull(leaders.get(group.leaders().getFirst()));
        List<Leader> choices = leaders.values().stream()
                .filter(one ->
                        one.equals(first) || !group.leaderQualifications().isEmpty())
                .filter(one -> one.equals(first)
                        || one.qualifications().stream().anyMatch(group.leaderQualifications()::contains))
                .filter(one -> one.equals(first) || !group.leaders().contains(one.id()))
                .toList();
        for (int slot = 0; slot < group.slots().size(); slot++) {
            WeeklySlot at = group.slots().get(slot);
            Place room = group.room() == null ? null : places.get(group.room());
            Meeting meeting = new Meeting(
                            meetings.size(),
                            new Meeting.Demand(
                                    ServiceKind.GROUP,
                                    group.id(),
                                    slot,
                                    group.title(),
                                    group.site(),
                                    at.minutes(),
                                    group.capacity(),
                                    room != null,
                                    group.care().mode() == CareMode.VIDEO,
                                    group.equipment(),
                                    choices,
                                    group.leaderQualifications(),
                                    Start.of(at.day(), at.from()),
                                    room,
                                    first,
                                    true),
                            pins.contains(group.id()))
                    .asItWas();
            meetings.add(meeting);
            people.put(meeting, members);
        }
    }

    private static Meeting individual(WeeklyDemand.Seated one, String site, Leader therapist, Set<UUID> pins, long id) {
        WeeklySlot at = Objects.requireNonNull(one.slot());
        return new Meeting(
                        id,
                        new Meeting.Demand(
                                ServiceKind.INDIVIDUAL,
                                one.seat(),
                                0,
                                "Individual therapy",
                                site,
                                at.minutes(),
                                1,
                                false,
                                false,
                                List.of(),
                                List.of(therapist),
                                List.of(),
                                Start.of(at.day(), at.from()),
                                null,
                                therapist,
                                true),
                        pins.contains(one.seat()))
                .asItWas();
    }

    /** Every quarter hour while the site is open, and whenever something begins now. */
    static List<Start> starts(List<WeeklySlot> open, List<Meeting> meetings) {
        Set<Start> starts = new HashSet<>();
        List<WeeklySlot> windows = open.isEmpty()
                ? Arrays.stream(Day.values())
                        .limit(5)
                        .map(day -> new WeeklySlot(day, OPENS, CLOSES))
                        .toList()
                : open;
        for (WeeklySlot window : windows) {
            int last = window.to().toSecondOfDay() / 60;
            for (int at = window.from().toSecondOfDay() / 60; at < last; at += GRAIN) {
                starts.add(new Start(window.day(), at));
            }
        }
        meetings.stream().map(Meeting::getStart).filter(Objects::nonNull).forEach(starts::add);
        return starts.stream().sorted(Comparator.comparing(Start::ofWeek)).toList();
    }

    /** Each pair of meetings that someone goes to both of. */
    static List<Together> together(List<Meeting> meetings, Map<Meeting, Set<UUID>> people) {
        Map<UUID, List<Meeting>> byPerson = new HashMap<>();
        for (Meeting meeting : meetings) {
            people.getOrDefault(meeting, Set.of())
                    .forEach(person -> byPerson.computeIfAbsent(person, any -> new ArrayList<>())
                            .add(meeting));
        }
        Map<Long, Together> pairs = new HashMap<>();
        for (List<Meeting> own : byPerson.values()) {
            for (int i = 0; i < own.size(); i++) {
                for (int j = i + 1; j < own.size(); j++) {
                    pairs.merge(
                            own.get(i).getId() * meetings.size() + own.get(j).getId(),
                            new Together(own.get(i), own.get(j), 1),
                            (a, b) -> new Together(a.one(), a.other(), a.people() + 1));
                }
            }
        }
        return List.copyOf(pairs.values());
    }
}
