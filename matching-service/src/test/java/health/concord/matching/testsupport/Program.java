package health.concord.matching.testsupport;

import static health.concord.matching.testsupport.A.group;
import static health.concord.matching.testsupport.A.id;
import static health.concord.matching.testsupport.A.slots;
import static health.concord.matching.testsupport.A.therapist;

import health.concord.matching.profile.Background;
import health.concord.matching.profile.DomainResult;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.profile.Units;
import health.concord.matching.rule.Model;
import health.concord.matching.week.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A program like the demo's: therapists of differing skill, fourteen groups over the five models, and their seats. */
public final class Program {

    public static final String MAYA = "Maya Ortiz";
    public static final String BEN = "Ben Adler";
    public static final String CARA = "Cara Lund";
    public static final String DEV = "Dev Rao";
    public static final String EVE = "Eve Stone";
    public static final String FINN = "Finn Marsh";

    public static final String COPING = "Coping skills";
    public static final String SAFETY = "Seeking safety";
    public static final String ADDICTION = "Understanding addiction";
    public static final String MOOD = "Mind and mood";
    public static final String CBT_ANXIETY = "Thoughts and fears";
    public static final String CBT_RELAPSE = "Relapse thinking";
    public static final String RECOVERY = "Recovery together";
    public static final String ADULT_GRIEF = "Living with loss";
    public static final String WOMEN = "Women together";
    public static final String PROCESS = "Process group";
    public static final String TEEN_SKILLS = "Teen skills";
    public static final String TEEN_SUPPORT = "Teens and loss";
    public static final String TEEN_EDUCATION = "Teen education";
    public static final String COMMUNICATION = "Saying it well";

    private final Map<UUID, TherapistProfile> therapists = new LinkedHashMap<>();
    private final Map<UUID, GroupProfile> groups = new LinkedHashMap<>();
    private final Map<UUID, Openings.Series> series = new LinkedHashMap<>();
    private final Map<UUID, List<Slot>> open = new LinkedHashMap<>();
    private final Map<UUID, Set<String>> seated = new HashMap<>();
    private Units units = new Units(true, "Blue Harbor", 60, null);
    private boolean safetyHold;
    private final Set<UUID> apart = new HashSet<>();
    private final Map<UUID, List<DomainResult>> results = new HashMap<>();
    private final Map<UUID, Map<String, Map<String, Integer>>> rosters = new HashMap<>();

    public static Program demo() {
        var program = new Program();
        program.add(
                therapist(MAYA, "trauma co-occurring cbt sud", "en es"),
                "MO,TU,WE,TH,FR 08:00-09:00",
                "FR 16:15-17:15");
        program.add(therapist(BEN, "cbt skills-training sud", "en"), "MO,WE 14:30-15:30", "TU,TH 08:00-09:00");
        program.add(therapist(CARA, "process-group group-process co-occurring", "en"), "FR 09:00-10:00");
        program.add(
                therapist(DEV, "adolescent family group-process grief skills-training", "en"),
                "MO,WE 17:00-18:00",
                "TU,TH 17:00-18:00");
        program.add(therapist(EVE, "adolescent cbt grief", "en"), "FR 17:00-18:00", "MO 14:30-15:30");
        program.add(therapist(FINN, "sud", "es"), "MO 08:00-09:00");

        program.add(group(COPING, Model.SKILLS_DEVELOPMENT, BEN, 12, "adult", "coping stress"), "MO,WE 09:00-10:30");
        program.add(
                group(
                        SAFETY,
                        Model.SKILLS_DEVELOPMENT,
                        MAYA,
                        8,
                        "adult co-occurring",
                        "present-focused trauma-informed coping"),
                "TU,TH 09:00-10:30");
        program.add(group(ADDICTION, Model.PSYCHOEDUCATIONAL, BEN, 15, "adult", "addiction"), "MO,WE 10:45-12:15");
        program.add(group(MOOD, Model.PSYCHOEDUCATIONAL, EVE, 15, "adult", "depression anxiety"), "FR 10:45-12:15");
        program.add(group(CBT_ANXIETY, Model.COGNITIVE_BEHAVIOURAL, BEN, 8, "adult", "anxiety"), "MO,WE 13:00-14:30");
        program.add(
                group(CBT_RELAPSE, Model.COGNITIVE_BEHAVIOURAL, MAYA, 10, "adult", "relapse-prevention"),
                "TU,TH 13:00-14:30");
        program.add(group(RECOVERY, Model.SUPPORT, CARA, 12, "adult", "recovery"), "TU,TH 10:45-12:15");
        program.add(group(ADULT_GRIEF, Model.SUPPORT, CARA, 10, "adult", "grief"), "FR 09:00-10:30");
        program.add(group(WOMEN, Model.SUPPORT, CARA, 10, "adult women", "women"), "WE 15:00-16:30");
        program.add(group(PROCESS, Model.INTERPERSONAL_PROCESS, CARA, 8, "adult", "relationships"), "FR 13:00-14:30");
        program.add(group(TEEN_SKILLS, Model.SKILLS_DEVELOPMENT, DEV, 10, "adolescent", "coping"), "MO,WE 15:30-17:00");
        program.add(group(TEEN_SUPPORT, Model.SUPPORT, DEV, 8, "adolescent", "grief bereavement"), "TU,TH 15:30-17:00");
        program.add(group(TEEN_EDUCATION, Model.PSYCHOEDUCATIONAL, EVE, 12, "adolescent", "health"), "FR 15:30-16:30");
        program.add(group(COMMUNICATION, Model.SKILLS_DEVELOPMENT, BEN, 8, "adult", "communication"), "FR 14:45-16:45");
        return program;
    }

    public Program add(TherapistProfile therapist, String... openSlots) {
        therapists.put(therapist.id(), therapist);
        open.put(therapist.id(), slots(openSlots));
        return this;
    }

    public Program add(GroupProfile group, String... weekly) {
        groups.put(group.id(), group);
        var seats = new Openings.Series(
                id(group.id() + " series"),
                group.id(),
                group.sizeMax(),
                5,
                0,
                group.sizeMax() - 5,
                0,
                "IN_PERSON",
                group.minutes(),
                slots(weekly),
                A.TODAY.plusDays(1),
                null);
        series.put(group.id(), seats);
        return this;
    }

    public Program changed(String name, UnaryOperator<TherapistProfile> change) {
        therapists.computeIfPresent(id(name), (key, one) -> change.apply(one));
        return this;
    }

    public Program everyTherapist(UnaryOperator<TherapistProfile> change) {
        therapists.replaceAll((key, one) -> change.apply(one));
        return this;
    }

    public Program changedGroup(String title, UnaryOperator<GroupProfile> change) {
        groups.computeIfPresent(id(title), (key, one) -> change.apply(one));
        return this;
    }

    public Program full(String title, int waitlist) {
        series.computeIfPresent(
                id(title),
                (key, s) -> new Openings.Series(
                        s.series(),
                        s.group(),
                        s.capacity(),
                        s.capacity(),
                        0,
                        0,
                        waitlist,
                        s.mode(),
                        s.minutes(),
                        s.slots(),
                        s.nextStart(),
                        s.endsOn()));
        return this;
    }

    public Program unscheduled(String title) {
        series.remove(id(title));
        return this;
    }

    public Program without(String... titles) {
        for (var title : titles) {
            groups.remove(id(title));
            series.remove(id(title));
        }
        return this;
    }

    public Program seated(String title, String token) {
        seated.put(id(title), Set.of(token));
        return this;
    }

    public Program units(Units left) {
        units = left;
        return this;
    }

    public Program safetyHold() {
        safetyHold = true;
        return this;
    }

    /** The client must not be given this therapist. */
    public Program apartFrom(String name) {
        apart.add(id(name));
        return this;
    }

    public Program record(String name, String domain, DomainResult.Verdict verdict) {
        results.put(id(name), List.of(new DomainResult(domain, 20, verdict)));
        return this;
    }

    public Program roster(String title, String attribute, Map<String, Integer> values) {
        rosters.put(id(title), Map.of(attribute, values));
        return this;
    }

    public List<GroupProfile> groups() {
        return new ArrayList<>(groups.values());
    }

    public Situation with(Snapshot client) {
        return new Situation(
                client,
                "NY",
                A.TODAY,
                safetyHold,
                new ArrayList<>(therapists.values()),
                new ArrayList<>(groups.values()),
                new Openings(
                        new ArrayList<>(series.values()),
                        open.entrySet().stream()
                                .map(entry -> new Openings.Clinician(entry.getKey(), entry.getValue()))
                                .toList()),
                units,
                seated,
                new Background(apart, results, rosters));
    }
}
