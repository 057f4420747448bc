package health.concord.launcher.demo;

import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Day;
import health.concord.launcher.demo.data.Group;
import health.concord.launcher.demo.data.Payer;
import health.concord.launcher.demo.data.Room;
import health.concord.launcher.demo.data.Therapist;
import health.concord.launcher.demo.data.Therapist.Licence;
import java.util.List;
import java.util.Map;

/** Therapists, rooms, groups with their timetable, and payers: what there is before the first client. */
final class TreatmentProgram {
    private static final String ADA = "ada";

    private final Load load;

    TreatmentProgram(Load load) {
        this.load = load;
    }

    /** Known to matching by skills and licences, and under the same id to scheduling by times, to billing by NPI. */
    void describe(Therapist therapist) {
        String entry = "deploy/demo/therapists.json, " + therapist.key();
        String key = therapist.key() + ":therapist";
        Call skills = Call.create(ADA, Part.MATCHING, "/therapists", key, skills(therapist));
        String id = load.send(skills, entry).id();
        load.ids().put("therapist", therapist.key(), id);
        load.send(Call.first(ADA, Part.SCHEDULING, "/clinicians/" + id, times(therapist)), entry);
        load.send(Call.first(ADA, Part.BILLING, "/practitioners/" + id, enrolled(therapist)), entry);
    }

    private Map<String, Object> skills(Therapist therapist) {
        return Body.of(
                "sites", List.of(therapist.site()),
                "name", therapist.name(),
                "licences", therapist.licences().stream().map(this::licence).toList(),
                "credentials", therapist.credentials(),
                "competencies", therapist.competencies(),
                "languages", therapist.languages(),
                "modalities", therapist.modalities(),
                "gender", therapist.gender(),
                "tags", therapist.tags(),
                "caseloadLimit", therapist.caseloadLimit(),
                "caseload", 0,
                "costPerSessionCents", therapist.costCents(),
                "telehealth", therapist.telehealth());
    }

    private Map<String, Object> licence(Licence licence) {
        return Body.of(
                "state", licence.state(),
                "kind", licence.kind(),
                "expires", load.weeks().date(licence.expiresInWeeks(), Day.FR));
    }

    private static Map<String, Object> times(Therapist therapist) {
        return Body.of(
                "displayName", therapist.name(),
                "availability", List.of(Body.of("site", therapist.site(), "slots", therapist.oneToOne())),
                "qualifications", therapist.credentials());
    }

    private static Map<String, Object> enrolled(Therapist therapist) {
        return Body.of(
                "familyName", therapist.familyName(),
                "givenName", therapist.givenName(),
                "npi", therapist.enrolled().npi(),
                "taxonomy", therapist.enrolled().taxonomy());
    }

    void add(Room room) {
        Call add = Call.create(
                ADA,
                Part.SCHEDULING,
                "/rooms",
                room.key() + ":room",
                Body.of("site", room.site(), "name", room.name(), "capacity", room.seats(), "video", room.video()));
        load.ids()
                .put(
                        "room",
                        room.key(),
                        load.send(add, "deploy/demo/rooms.json, " + room.key()).id());
    }

    /** Known to matching as a clinical resource, and to scheduling by its timetable. */
    void open(Group group) {
        String entry = "deploy/demo/groups.json, " + group.key();
        List<String> leaders = group.leaders().stream()
                .map(leader -> load.ids().of("therapist", leader))
                .toList();
        Call clinical = Call.create(ADA, Part.MATCHING, "/groups", group.key() + ":group", clinical(group, leaders));
        String id = load.send(clinical, entry).id();
        load.ids().put("group", group.key(), id);
        Call series = Call.create(
                ADA, Part.SCHEDULING, "/group-series", group.key() + ":series", timetable(group, id, leaders));
        load.send(series, entry);
    }

    private static Map<String, Object> clinical(Group group, List<String> leaders) {
        return Body.of(
                "site", group.site(),
                "title", group.title(),
                "model", group.model(),
                "leaders", leaders,
                "leaderCompetencies", group.leaderCompetencies(),
                "sizeMin", group.sizeMin(),
                "sizeMax", group.sizeMax(),
                "viable", group.viable(),
                "membership", group.membership(),
                "minutes", group.minutes(),
                "weeks", group.weeks(),
                "stages", group.stages(),
                "themes", group.themes(),
                "population", group.population(),
                "language", group.language(),
                "telehealth", group.telehealth(),
                "admission", group.admission(),
                "costPerSessionCents", group.costCents());
    }

    /** Without a program: people of both come, and each client's episode decides. */
    private Map<String, Object> timetable(Group group, String id, List<String> leaders) {
        return Body.of(
                "site", group.site(),
                "group", id,
                "title", group.title(),
                "model", group.model(),
                "type", "GROUP_COUNSELLING",
                "room", load.ids().of("room", group.meets().room()),
                "leaders", leaders,
                "capacity", group.sizeMax(),
                "minimum", group.viable(),
                "startsOn", load.weeks().date(load.data().groups().since()),
                "slots", group.meets().slots(),
                "mode", "IN_PERSON",
                "population", group.population().getFirst());
    }

    void contract(Payer payer) {
        Call take = Call.create(
                ADA,
                Part.BILLING,
                "/payer-policies/imports",
                payer.code() + ":payer",
                Body.of("example", payer.example()));
        Answer taken = load.send(take, "deploy/demo/payers.json, " + payer.code());
        load.ids()
                .put(
                        "payer",
                        payer.code(),
                        taken.body().path("payer").path("id").asText());
    }
}
