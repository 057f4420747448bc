package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.placement.WeeklyDemand;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.timetable.plan.Choices;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Leader;
import health.concord.scheduling.timetable.plan.Meeting;
import health.concord.scheduling.timetable.plan.Place;
import health.concord.scheduling.timetable.plan.Site;
import health.concord.scheduling.timetable.plan.Span;
import health.concord.scheduling.timetable.plan.Stand;
import health.concord.scheduling.timetable.plan.Start;
import health.concord.scheduling.timetable.plan.Wish;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the groups and seats of one site after the other into meetings with what each may be given. */
final class MeetingMaking {

    /** Where nobody says when a site is open. */
    private static final int OPENS = 8 * 60;

    private static final int CLOSES = 20 * 60;
    private static final int WORKING_DAYS = 5;
    private static final int GRAIN = 15;

    private final Map<UUID, Leader> leaders;
    private final Function<UUID, List<Span>> taken;
    private final Map<UUID, List<WeeklySlot>> wishes;
    private final Set<UUID> pins;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private @Nullable Site site;
    private Map<UUID, Place> places = Map.of();
    private List<Span> closed = List.of();
    private List<Start> starts = List.of();

    MeetingMaking(
            Map<UUID, Leader> leaders,
            Function<UUID, List<Span>> taken,
            Map<UUID, List<WeeklySlot>> wishes,
            Set<UUID> pins) {
        this.leaders = leaders;
        this.taken = taken;
        this.wishes = wishes;
        this.pins = pins;
    }

    /** What is added from now on is there. */
    void at(Site here, List<Place> rooms, List<Span> closures) {
        site = here;
        places = new LinkedHashMap<>();
        rooms.forEach(room -> places.put(room.id(), room));
        closed = closures;
        starts = starts(here);
    }

    List<Meeting> meetings() {
        return List.copyOf(meetings);
    }

    void addGroup(GroupSeries group, List<UUID> clients) {
        List<Leader> leading = group.leaders().stream().map(this::leader).toList();
        List<UUID> people = Stream.concat(
                        clients.stream(), group.leaders().stream().skip(1))
                .distinct()
                .toList();
        Place room = group.room() == null ? Place.NOWHERE : places.get(group.room());
        List<WeeklySlot> slots = group.weeklySlots().orElseThrow();
        for (int slot = 0; slot < slots.size(); slot++) {
            WeeklySlot at = slots.get(slot);
            add(new Demand(
                    ServiceKind.GROUP,
                    group.id(),
                    slot,
                    group.id(),
                    group.title(),
                    Objects.requireNonNull(site),
                    at.minutes(),
                    group.seats().capacity(),
                    group.room() != null,
                    group.room() != null && group.care().mode() == CareMode.VIDEO,
                    group.equipment(),
                    group.leaderQualifications(),
                    leading.subList(1, leading.size()),
                    numbers(people),
                    takenOf(clients),
                    wishesOf(clients),
                    leading.getFirst(),
                    new Stand(
                            Start.of(at.day(), at.from()),
                            Objects.requireNonNullElse(room, Place.NOWHERE),
                            leading.getFirst())));
        }
    }

    void addIndividual(WeeklyDemand.Seated seat) {
        Leader therapist = leader(Objects.requireNonNull(seat.clinician()));
        WeeklySlot at = Objects.requireNonNull(seat.slot());
        List<UUID> client = List.of(seat.client());
        add(new Demand(
                ServiceKind.INDIVIDUAL,
                seat.seat(),
                0,
                seat.client(),
                "Individual therapy",
                Objects.requireNonNull(site),
                at.minutes(),
                1,
                true,
                false,
                List.of(),
                List.of(),
                List.of(),
                numbers(client),
                takenOf(client),
                wishesOf(client),
                therapist,
                new Stand(
                        Start.of(at.day(), at.from()),
                        seat.room() == null ? Place.NOWHERE : places.getOrDefault(seat.room(), Place.NOWHERE),
                        therapist)));
    }

    private void add(Demand demand) {
        Stand was = Objects.requireNonNull(demand.was());
        TreeSet<Start> possible = new TreeSet<>(Comparator.comparing(Start::ofWeek));
        possible.addAll(starts);
        possible.removeIf(start -> demand.site().open().isEmpty() && start.minute() + demand.minutes() > CLOSES);
        possible.add(was.start());
        String here = demand.site().code();
        List<Leader> there = leaders.values().stream()
                .filter(one -> one.windows().containsKey(here))
                .toList();
        meetings.add(
                pins.contains(demand.source())
                        ? new Meeting(meetings.size(), demand, Choices.only(was), true).at(was)
                        : new Meeting(
                                meetings.size(), demand, Choices.of(demand, possible, places.values(), there), false));
    }

    private Leader leader(UUID id) {
        return Objects.requireNonNull(leaders.get(id));
    }

    private BitSet numbers(Collection<UUID> people) {
        BitSet bits = new BitSet();
        people.forEach(one -> bits.set(numbers.computeIfAbsent(one, any -> numbers.size())));
        return bits;
    }

    private List<Span> takenOf(List<UUID> people) {
        return Stream.concat(closed.stream(), people.stream().flatMap(one -> taken.apply(one).stream()))
                .toList();
    }

    private List<Wish> wishesOf(List<UUID> clients) {
        Map<WeeklySlot, Integer> count = new LinkedHashMap<>();
        clients.forEach(one -> wishes.getOrDefault(one, List.of()).forEach(slot -> count.merge(slot, 1, Integer::sum)));
        return count.entrySet().stream()
                .map(one -> new Wish(Span.of(one.getKey()), one.getValue()))
                .toList();
    }

    /** Every quarter of an hour while the site is open. */
    static List<Start> starts(Site site) {
        List<Span> windows = site.open().isEmpty()
                ? IntStream.range(0, WORKING_DAYS)
                        .mapToObj(day -> new Span(day * Span.DAY + OPENS, day * Span.DAY + CLOSES))
                        .toList()
                : site.open();
        return windows.stream()
                .flatMap(window -> IntStream.iterate(window.from(), at -> at < window.to(), at -> at + GRAIN)
                        .mapToObj(at -> new Start(Day.values()[at / Span.DAY], at % Span.DAY)))
                .distinct()
                .toList();
    }
}
