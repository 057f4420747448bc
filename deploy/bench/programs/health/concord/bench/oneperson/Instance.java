package health.concord.bench.oneperson;

import health.concord.matching.profile.Background;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Licence;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
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
import java.util.Random;
import java.util.UUID;

/** A site with so many open options, nine in ten of them groups, and a person; the same for the same seed. */
final class Instance {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 6);
    private static final String[] THEMES = {"coping", "grief", "anxiety", "present-focused", "recovery", "relapse-prevention"};
    private static final String[][] SKILLS = {
        {"cbt", "skills-training"}, {"cbt", "trauma"}, {"group-process", "process-group", "sud"}, {"co-occurring", "sud", "cbt"}
    };
    private static final String[][] LEADING = {
        {"skills-training"}, {}, {"cbt"}, {"process-group"}, {"group-process"}
    };

    private final Random random;

    private Instance(long seed) {
        this.random = new Random(seed);
    }

    static Situation of(int options, long seed) {
        return new Instance(seed).draw(options);
    }

    private Situation draw(int options) {
        var therapists = new ArrayList<TherapistProfile>();
        var open = new ArrayList<Openings.Clinician>();
        for (int i = 0; i < Math.max(4, options / 10); i++) {
            var therapist = therapist(i);
            therapists.add(therapist);
            open.add(new Openings.Clinician(therapist.id(), List.of(hour(), hour(), hour(), hour())));
        }
        var groups = new ArrayList<GroupProfile>();
        var series = new ArrayList<Openings.Series>();
        for (int i = 0; i < options - therapists.size(); i++) {
            var group = group(i, therapists);
            groups.add(group);
            series.add(series(group));
        }
        return new Situation(
                client(),
                "NY",
                TODAY,
                false,
                therapists,
                groups,
                new Openings(series, open),
                new Units(true, "Blue Harbor", 60, null),
                Map.of(),
                Background.none());
    }

    private TherapistProfile therapist(int number) {
        return new TherapistProfile(
                id(),
                "Therapist " + number,
                List.of(new Licence("NY", "LCSW", LocalDate.of(2030, 1, 1))),
                List.of("LCSW"),
                List.of(SKILLS[number % SKILLS.length]),
                random.nextInt(4) == 0 ? List.of("en", "es") : List.of("en"),
                List.of("cbt"),
                random.nextBoolean() ? "women" : "men",
                List.of(),
                20,
                random.nextInt(22),
                8_000 + 1_000 * random.nextInt(8),
                null,
                random.nextBoolean());
    }

    private GroupProfile group(int number, List<TherapistProfile> therapists) {
        var model = Model.values()[random.nextInt(Model.values().length)];
        var leader = therapists.get(random.nextInt(therapists.size()));
        return new GroupProfile(
                id(),
                "Group " + number,
                model,
                List.of(leader.id()),
                random.nextBoolean() ? List.of() : List.of(LEADING[random.nextInt(LEADING.length)]),
                4,
                6 + random.nextInt(9),
                3,
                Membership.OPEN,
                List.of(),
                90,
                12,
                List.of(),
                List.of(THEMES[random.nextInt(THEMES.length)], THEMES[random.nextInt(THEMES.length)]),
                List.of(random.nextInt(6) == 0 ? "adolescent" : "adult"),
                random.nextInt(8) == 0 ? "es" : "en",
                random.nextBoolean(),
                List.of(),
                3_000 + 500 * random.nextInt(10));
    }

    private Openings.Series series(GroupProfile group) {
        var from = 8 + random.nextInt(11);
        var begin = "%02d:%s".formatted(from, random.nextBoolean() ? "00" : "30");
        var end = "%02d:%s".formatted(from + (begin.endsWith("30") ? 2 : 1), begin.endsWith("30") ? "00" : "30");
        var first = Day.values()[random.nextInt(5)];
        var slots = new ArrayList<>(List.of(new Slot(first, begin, end)));
        if (random.nextBoolean()) {
            slots.add(new Slot(Day.values()[(first.ordinal() + 2) % 5], begin, end));
        }
        var taken = random.nextInt(group.sizeMax() + 1);
        return new Openings.Series(
                id(),
                group.id(),
                group.sizeMax(),
                taken,
                0,
                group.sizeMax() - taken,
                0,
                "IN_PERSON",
                90,
                slots,
                TODAY.plusDays(1 + random.nextInt(14)),
                null);
    }

    private Slot hour() {
        var from = 8 + random.nextInt(11);
        return new Slot(Day.values()[random.nextInt(5)], "%02d:00".formatted(from), "%02d:00".formatted(from + 1));
    }

    private Snapshot client() {
        var week = new ArrayList<Slot>();
        for (var day : List.of(Day.MO, Day.TU, Day.WE, Day.TH, Day.FR)) {
            week.add(new Slot(day, "08:00", "18:00"));
        }
        return new Snapshot(
                id(),
                id(),
                "harbor",
                OffsetDateTime.parse("2026-04-06T09:00:00-04:00"),
                34,
                "en",
                "2.1",
                null,
                new Snapshot.Safety(false, "none", 0),
                new Snapshot.Consent(true, null),
                List.of(new Snapshot.Instrument("phq-9", 14, "moderate", TODAY), new Snapshot.Instrument("audit", 18, null, TODAY)),
                List.of(
                        answer("sobrietyDays", 120),
                        answer("isolation", 2),
                        answer("skillsNeeds", List.of("coping")),
                        answer("recoveryStage", "action"),
                        answer("privacyNeed", 1),
                        answer("groupAgreementSigned", true)),
                List.of("F10.20", "F33.1"),
                new Snapshot.Preferences(1, "es", null),
                week,
                new Snapshot.Coverage("Blue Harbor", 60, null, 14_000),
                List.of(),
                14,
                "Jordan R.");
    }

    private static Snapshot.Factor answer(String code, Object value) {
        return new Snapshot.Factor(code, value, "staff", TODAY);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
