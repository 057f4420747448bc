package health.concord.bench.queue;

import health.concord.matching.planning.QueueInput;
import health.concord.matching.planning.Roster;
import health.concord.matching.planning.Waiting;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Licence;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.profile.Units;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import health.concord.matching.week.Day;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** A clinic with a long queue, drawn from a seed: groups of three sessions a week, therapists with open hours, clients. */
final class Clinics {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String[] TIMES = {"08:00-09:30", "09:45-11:15", "11:30-13:00", "13:30-15:00", "15:15-16:45", "17:30-19:00"};
    private static final String[] THEMES = {"coping", "grief", "anxiety", "relapse-prevention", "recovery", "trauma"};
    private static final String[] STAGES = {"preparation", "action", "maintenance", "contemplation"};
    private static final Day[][] DAYS = {
        {Day.MO, Day.WE, Day.FR}, {Day.TU, Day.TH, Day.FR}, {Day.MO, Day.TU, Day.TH}, {Day.MO, Day.WE, Day.TH}
    };

    private final SplittableRandom random;

    private Clinics(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static QueueInput drawn(long seed, int clients, int therapists, int groups) {
        return new Clinics(seed).input(clients, therapists, groups);
    }

    private QueueInput input(int clients, int therapists, int groups) {
        var staff = IntStream.range(0, therapists).mapToObj(this::therapist).toList();
        var open = staff.stream().map(one -> new Openings.Clinician(one.id(), hours())).toList();
        var profiles = IntStream.range(0, groups).mapToObj(number -> group(number, staff)).toList();
        var series = profiles.stream().map(this::series).toList();
        var waiting = IntStream.range(0, clients).mapToObj(this::waiting).toList();
        return new QueueInput(
                "harbor", "NY", TODAY, "2026-03", "2026-03", staff, profiles, new Openings(series, open),
                Map.of(), series.stream().map(this::roster).toList(), waiting, List.of(), List.of(), null);
    }

    private TherapistProfile therapist(int number) {
        var skills = new ArrayList<>(List.of("cbt", "skills-training", "group-process", "process-group"));
        for (var more : List.of("trauma", "co-occurring", "grief")) {
            if (random.nextInt(2) == 0) {
                skills.add(more);
            }
        }
        return new TherapistProfile(
                id("therapist", number), "Therapist " + number,
                List.of(new Licence("NY", "LCSW", LocalDate.of(2030, 1, 1))), List.of(), skills, List.of("en"),
                List.of(), null, List.of(), 20, 8 + random.nextInt(6), 12_000, null, false);
    }

    private List<Slot> hours() {
        var slots = new ArrayList<Slot>();
        for (var day : List.of(Day.MO, Day.TU, Day.WE, Day.TH, Day.FR)) {
            for (int hour = 8; hour < 19; hour++) {
                if (random.nextInt(5) == 0) {
                    slots.add(slot(day, "%02d:00-%02d:00".formatted(hour, hour + 1)));
                }
            }
        }
        return slots;
    }

    private GroupProfile group(int number, List<TherapistProfile> staff) {
        var model = Model.values()[random.nextInt(Model.values().length)];
        return new GroupProfile(
                id("group", number), "Group " + number, model,
                List.of(staff.get(random.nextInt(staff.size())).id()), List.of("cbt"), 4, 8 + random.nextInt(5), 3,
                Membership.OPEN, List.of(), 90, 12, List.of(), List.of(THEMES[random.nextInt(THEMES.length)]),
                List.of("adult"), "en", false, List.of(), 5000);
    }

    private Openings.Series series(GroupProfile group) {
        var time = TIMES[random.nextInt(TIMES.length)];
        var days = DAYS[random.nextInt(DAYS.length)];
        var taken = 2 + random.nextInt(3);
        return new Openings.Series(
                UUID.nameUUIDFromBytes(group.id().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                group.id(), group.sizeMax(), taken, 0, group.sizeMax() - taken, 0, "IN_PERSON", 90,
                List.of(slot(days[0], time), slot(days[1], time), slot(days[2], time)), TODAY.plusDays(1), null);
    }

    /** Who sits there already; everybody is known, so that being alone can be told. */
    private Roster roster(Openings.Series series) {
        var members = IntStream.range(0, series.taken())
                .mapToObj(seat -> waiting(seat).client())
                .toList();
        return new Roster(series.group(), members);
    }

    private Waiting waiting(int number) {
        var factors = new ArrayList<Snapshot.Factor>();
        factor(factors, "groupAgreementSigned", true);
        factor(factors, "pregroupPreparation", true);
        factor(factors, "recoveryStage", STAGES[random.nextInt(STAGES.length)]);
        factor(factors, "isolation", random.nextInt(4));
        factor(factors, "skillsNeeds", List.of("coping"));
        factor(factors, "themes", List.of(THEMES[random.nextInt(THEMES.length)]));
        factor(factors, "gender", random.nextInt(2) == 0 ? "women" : "men");
        var from = 8 + random.nextInt(4);
        var available = new ArrayList<Slot>();
        for (var day : Day.values()) {
            if (day.ordinal() < 5 && random.nextInt(6) > 0) {
                available.add(slot(day, "%02d:00-%02d:00".formatted(from, from + 6 + random.nextInt(5))));
            }
        }
        var client = new Snapshot(
                id("client", number), id("episode", number), "harbor",
                OffsetDateTime.parse("2026-03-01T09:00:00-05:00").minusMinutes(number), 18 + random.nextInt(50), "en",
                "2.1", null, new Snapshot.Safety(false, random.nextInt(4) == 0 ? "low" : "none", 0),
                new Snapshot.Consent(true, null), List.of(), factors, List.of("F10.20"), null, available, null,
                List.of(), 30, null);
        return new Waiting(id("request", number), null, random.nextInt(60), client, false,
                new Units(true, "Blue Harbor", 60, null), Set.of(), null);
    }

    private static void factor(List<Snapshot.Factor> factors, String code, Object value) {
        factors.add(new Snapshot.Factor(code, value, "staff", null));
    }

    private static Slot slot(Day day, String time) {
        var parts = time.split("-");
        return new Slot(day, parts[0], parts[1]);
    }

    private static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
