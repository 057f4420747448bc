package health.concord.scheduling.timetable;

import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Leader;
import health.concord.scheduling.timetable.plan.Place;
import health.concord.scheduling.timetable.plan.Stand;
import health.concord.scheduling.timetable.plan.Wish;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns groups, fixed sessions and wanted sessions into meetings of the problem. */
final class DemandMaking {

    private final String site;
    private final Map<UUID, Leader> leaders;
    private final Map<UUID, Place> rooms;
    private final StartTimes startTimes;
    private final Map<String, Wish> wishes;
    private final Map<String, Stand> before;
    private final int travel;
    private final Map<String, Draft.Wanted> wanted = new HashMap<>();

    DemandMaking(
            String site,
            Map<UUID, Leader> leaders,
            Map<UUID, Place> rooms,
            StartTimes startTimes,
            List<BuildTimetable.Wished> wished,
            Map<String, Stand> before,
            int travel) {
        this.site = site;
        this.leaders = leaders;
        this.rooms = rooms;
        this.startTimes = startTimes;
        this.before = before;
        this.travel = travel;
        this.wishes = wished.stream()
                .collect(Collectors.toMap(
                        one -> one.client().toString(),
                        one -> new Wish(
                                one.client().toString(),
                                one.slots().stream().map(WeekMinutes::of).toList())));
    }

    Map<String, Draft.Wanted> wanted() {
        return Map.copyOf(wanted);
    }

    /** Whoever leads it now may go on; others only when the group says what qualifies for it. */
    Demand group(Standing standing, GroupSeries series) {
        Stand now = standing.stand();
        Stand was = before.getOrDefault(standing.key(), now);
        Set<String> qualifications = Set.copyOf(series.leaderQualifications());
        List<UUID> clinicians = standing.first().clinicians();
        Set<String> coLeaders =
                clinicians.stream().skip(1).map(UUID::toString).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Leader> able = Stream.concat(
                        Stream.of(Objects.requireNonNull(
                                leaders.get(standing.first().leader()))),
                        qualifications.isEmpty()
                                ? Stream.of()
                                : leaders.values().stream()
                                        .filter(one ->
                                                qualifications.stream().anyMatch(one.qualifications()::contains)))
                .filter(one -> !coLeaders.contains(one.id()))
                .distinct()
                .toList();
        boolean current = able.getFirst().qualifications().stream().anyMatch(qualifications::contains);
        int size = Math.max(series.capacity(), standing.members().size());
        return new Demand(
                standing.key(),
                series.id().toString(),
                standing.first().title(),
                false,
                site,
                0,
                standing.minutes(),
                size,
                standing.members(),
                now.place().isEmpty() ? false : series.care().mode() == CareMode.VIDEO,
                Set.copyOf(series.equipment()),
                current ? qualifications : Set.of(),
                coLeaders,
                null,
                wishesOf(standing.members()),
                was,
                false,
                startTimes.of(standing.minutes(), able, Stream.of(now.start(), was.start())),
                now.place().isEmpty() ? List.of("") : roomsFor(size, now.place()),
                ids(able));
    }

    Demand fixed(Standing standing) {
        Set<String> others = standing.first().clinicians().stream()
                .skip(1)
                .map(UUID::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        UUID series = standing.series();
        return pinned(
                standing.key(),
                series == null ? standing.key() : series.toString(),
                standing.first().title(),
                site,
                0,
                standing.minutes(),
                standing.members(),
                others,
                standing.stand());
    }

    List<Demand> elsewhere(CalendarReading.Elsewhere one, ZoneId zone) {
        return WeekMinutes.of(one.when(), zone).stream()
                .map(span -> pinned(
                        one.site() + ":" + one.clinician() + "@" + span.from() + "-" + span.to(),
                        one.site() + ":" + one.clinician() + "@" + span.from(),
                        "A session at " + one.site(),
                        one.site(),
                        travel,
                        span.minutes(),
                        Set.of(),
                        Set.of(),
                        new Stand(span.from(), "", one.clinician().toString())))
                .toList();
    }

    /** One for each time a week. */
    List<Demand> wanted(BuildTimetable.Individual one, Map<UUID, UUID> therapists) {
        String key = "client:" + one.client() + ":" + one.type();
        UUID known = one.clinician() == null ? therapists.get(one.client()) : one.clinician();
        Set<String> members = Set.of(one.client().toString());
        List<Leader> able = List.copyOf(leaders.values());
        return IntStream.range(0, one.times())
                .mapToObj(number -> {
                    String id = key + ":" + number;
                    Draft.Wanted booking = new Draft.Wanted(one.client(), one.episode(), one.type(), one.mode());
                    wanted.put(id, booking);
                    return new Demand(
                            id,
                            key,
                            booking.title(),
                            true,
                            site,
                            0,
                            one.minutes(),
                            1,
                            members,
                            false,
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            known != null && leaders.containsKey(known) ? known.toString() : null,
                            wishesOf(members),
                            before.get(id),
                            false,
                            startTimes.of(
                                    one.minutes(),
                                    able,
                                    Stream.ofNullable(before.get(id)).map(Stand::start)),
                            Boolean.TRUE.equals(one.needsRoom()) ? roomsFor(1, "") : List.of(""),
                            ids(able));
                })
                .toList();
    }

    private Demand pinned(
            String id,
            String series,
            String title,
            String at,
            int way,
            int minutes,
            Set<String> members,
            Set<String> others,
            Stand stand) {
        return new Demand(
                id,
                series,
                title,
                false,
                at,
                way,
                minutes,
                members.size(),
                members,
                false,
                Set.of(),
                Set.of(),
                others,
                null,
                List.of(),
                stand,
                true,
                List.of(stand.start()),
                List.of(stand.place()),
                List.of(stand.leader()));
    }

    /** Those with seats enough, and the one it is in. */
    private List<String> roomsFor(int size, String now) {
        List<String> all = new ArrayList<>(rooms.values().stream()
                .filter(room -> room.capacity() >= size)
                .map(Place::id)
                .toList());
        if (!now.isEmpty() && !all.contains(now)) {
            all.add(now);
        }
        return all.isEmpty() ? List.of("") : all;
    }

    private List<Wish> wishesOf(Collection<String> members) {
        return members.stream().map(wishes::get).filter(Objects::nonNull).toList();
    }

    private static List<String> ids(Collection<Leader> all) {
        return all.stream().map(Leader::id).toList();
    }
}
