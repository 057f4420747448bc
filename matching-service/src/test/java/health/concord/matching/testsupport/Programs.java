package health.concord.matching.testsupport;

import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Licence;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Programs and clients drawn from a seed: the same seed is the same program, under whatever ids. */
public final class Programs {

    private static final String[] DAYS = {"MO", "TU", "WE", "TH", "FR"};
    private static final String[] TIMES = {"09:00-10:30", "09:30-11:00", "10:45-12:15", "13:00-14:30", "14:00-16:00"};
    private static final String[] THEMES = {"coping", "grief", "anxiety", "present-focused", "recovery"};
    private static final String[] SKILLS = {
        "cbt", "trauma", "co-occurring", "group-process", "process-group", "skills-training"
    };

    private Programs() {}

    /** @param label goes into every id, so that another label renames everything */
    public static Program drawn(long seed, int groups, String label) {
        var random = new Random(seed);
        var program = new Program();
        var leaders = new ArrayList<TherapistProfile>();
        for (int i = 0; i < 4; i++) {
            var leader = therapist(random, label, i);
            leaders.add(leader);
            program.add(leader, slot(random, "08:00-09:00"), slot(random, "12:15-13:15"), slot(random, "16:00-17:00"));
        }
        for (int i = 0; i < groups; i++) {
            var time = TIMES[random.nextInt(TIMES.length)];
            var one = DAYS[random.nextInt(DAYS.length)];
            var other = DAYS[random.nextInt(DAYS.length)];
            var group = group(
                    random,
                    label,
                    i,
                    leaders.get(random.nextInt(leaders.size())).id());
            var weekly = random.nextBoolean() && !one.equals(other) ? one + "," + other : one;
            program.add(group, weekly + " " + time);
        }
        return program;
    }

    public static Client client(long seed) {
        var random = new Random(seed);
        var client = Client.aged(20 + random.nextInt(40)).has("groupAgreementSigned", true);
        if (random.nextBoolean()) {
            client.has("isolation", random.nextInt(4));
        }
        if (random.nextBoolean()) {
            client.has(
                    "recoveryStage",
                    List.of("PREPARATION", "ACTION", "MAINTENANCE").get(random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            client.has("skillsNeeds", List.of("COPING"));
        }
        if (random.nextInt(3) == 0) {
            client.has("bereavement", true);
        }
        if (random.nextInt(3) == 0) {
            client.score("pcl-5", 30 + random.nextInt(20));
        }
        if (random.nextInt(4) == 0) {
            client.has("sobrietyDays", random.nextInt(200)).diagnosed("F10.20");
        }
        return client;
    }

    private static TherapistProfile therapist(Random random, String label, int number) {
        var skills = List.of(SKILLS).subList(0, 3 + random.nextInt(SKILLS.length - 2));
        return new TherapistProfile(
                id(label, "therapist", number),
                "Therapist " + number,
                List.of(new Licence("NY", "LCSW", LocalDate.of(2030, 1, 1))),
                List.of(),
                skills,
                List.of("en"),
                List.of(),
                null,
                List.of(),
                20,
                random.nextInt(19),
                9000,
                null,
                false);
    }

    private static GroupProfile group(Random random, String label, int number, UUID leader) {
        var model = Model.values()[random.nextInt(Model.values().length)];
        return new GroupProfile(
                id(label, "group", number),
                "Group " + number,
                model,
                List.of(leader),
                List.of("cbt"),
                1,
                6 + random.nextInt(10),
                1,
                Membership.OPEN,
                List.of(),
                90,
                12,
                List.of(),
                List.of(THEMES[random.nextInt(THEMES.length)]),
                List.of("adult"),
                "en",
                false,
                List.of(),
                4000);
    }

    private static String slot(Random random, String time) {
        return DAYS[random.nextInt(DAYS.length)] + " " + time;
    }

    private static UUID id(String label, String kind, int number) {
        return UUID.nameUUIDFromBytes((label + kind + number).getBytes(StandardCharsets.UTF_8));
    }
}
