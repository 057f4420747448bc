package health.concord.matching.testsupport;

import health.concord.matching.profile.Composition;
import health.concord.matching.profile.Cycle;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Licence;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import health.concord.matching.week.Day;
import health.concord.matching.week.Slot;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Short ways to say what a test is about. */
public final class A {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private A() {}

    /** The same name always has the same id. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** For example {@code slots("MO,WE 09:00-10:30")}. */
    public static List<Slot> slots(String... texts) {
        var slots = new ArrayList<Slot>();
        for (var text : texts) {
            var parts = text.split(" ");
            var times = parts[1].split("-");
            Arrays.stream(parts[0].split(","))
                    .forEach(day -> slots.add(new Slot(Day.valueOf(day), times[0], times[1])));
        }
        return List.copyOf(slots);
    }

    public static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }

    public static TherapistProfile therapist(String name, String competencies, String languages) {
        return new TherapistProfile(
                id(name),
                name,
                List.of(new Licence("NY", "LCSW", LocalDate.of(2028, 1, 1))),
                List.of("LCSW"),
                words(competencies),
                words(languages),
                List.of("cbt"),
                null,
                List.of(),
                20,
                10,
                10_000,
                null,
                true);
    }

    public static TherapistProfile waiting(TherapistProfile t, int days) {
        return new TherapistProfile(
                t.id(),
                t.name(),
                t.licences(),
                t.credentials(),
                t.competencies(),
                t.languages(),
                t.modalities(),
                t.gender(),
                t.tags(),
                t.caseloadLimit(),
                t.caseload(),
                t.costCents(),
                TODAY.plusDays(days),
                t.telehealth());
    }

    public static TherapistProfile costing(TherapistProfile t, int cents) {
        return new TherapistProfile(
                t.id(),
                t.name(),
                t.licences(),
                t.credentials(),
                t.competencies(),
                t.languages(),
                t.modalities(),
                t.gender(),
                t.tags(),
                t.caseloadLimit(),
                t.caseload(),
                cents,
                t.earliestStart(),
                t.telehealth());
    }

    public static TherapistProfile licensed(TherapistProfile t, String state, LocalDate expires) {
        return new TherapistProfile(
                t.id(),
                t.name(),
                List.of(new Licence(state, "LCSW", expires)),
                t.credentials(),
                t.competencies(),
                t.languages(),
                t.modalities(),
                t.gender(),
                t.tags(),
                t.caseloadLimit(),
                t.caseload(),
                t.costCents(),
                t.earliestStart(),
                t.telehealth());
    }

    public static TherapistProfile working(TherapistProfile t, String modalities, String gender, String prefersNot) {
        return new TherapistProfile(
                t.id(),
                t.name(),
                t.licences(),
                t.credentials(),
                t.competencies(),
                t.languages(),
                words(modalities),
                gender,
                t.tags(),
                t.caseloadLimit(),
                t.caseload(),
                t.costCents(),
                t.earliestStart(),
                t.telehealth(),
                List.of(),
                words(prefersNot));
    }

    public static GroupProfile telehealth(GroupProfile g) {
        return with(g, g.membership(), g.entryDates(), true, null, null);
    }

    public static GroupProfile with(
            GroupProfile g,
            Membership membership,
            List<LocalDate> entry,
            boolean telehealth,
            Cycle cycle,
            List<Composition> composition) {
        return new GroupProfile(
                g.id(),
                g.title(),
                g.model(),
                g.leaders(),
                g.leaderCompetencies(),
                g.sizeMin(),
                g.sizeMax(),
                g.viable(),
                membership,
                entry,
                g.minutes(),
                g.weeks(),
                g.stages(),
                g.themes(),
                g.population(),
                g.language(),
                telehealth,
                g.admission(),
                g.costCents(),
                cycle,
                composition);
    }

    public static TherapistProfile caseload(TherapistProfile t, int caseload) {
        return new TherapistProfile(
                t.id(),
                t.name(),
                t.licences(),
                t.credentials(),
                t.competencies(),
                t.languages(),
                t.modalities(),
                t.gender(),
                t.tags(),
                t.caseloadLimit(),
                caseload,
                t.costCents(),
                t.earliestStart(),
                t.telehealth());
    }

    public static GroupProfile group(
            String title, Model model, String leader, int sizeMax, String population, String themes) {
        return new GroupProfile(
                id(title),
                title,
                model,
                List.of(id(leader)),
                List.of(),
                1,
                sizeMax,
                1,
                Membership.OPEN,
                List.of(),
                90,
                12,
                List.of(),
                words(themes),
                words(population),
                "en",
                false,
                List.of(),
                4_000);
    }
}
