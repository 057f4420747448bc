package health.concord.launcher.demo;

import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Day;
import health.concord.launcher.demo.data.Group;
import health.concord.launcher.demo.data.Payer;
import health.concord.launcher.demo.data.Room;
import health.concord.launcher.demo.data.Therapist;
import java.util.List;

/** Therapists, rooms, groups with their timetable, and payers: what there is before the first client. */
final class TreatmentProgram {
    private static final String ADA = "ada";

    private final Load load;

    TreatmentProgram(Load load) {
        this.load = load;
    }

    /** Known to matching by skills and licences, and to scheduling, under the same id, by times. */
    void describe(Therapist therapist) {
        String entry = "deploy/demo/therapists.json, " + therapist.key();
        Answer described = load.api()
                .send(
                        Call.create(
                                ADA,
                                Part.MATCHING,
                                "/therapists",
                                therapist.key() + ":therapist",
                                Body.of(
                                        "sites", List.of(therapist.site()),
                                        "name", therapist.name(),
                                        "licences",
                                                therapist.licences().stream()
                                                        .map(licence -> Body.of(
                                                                "state", licence.state(),
                                                                "kind", licence.kind(),
                                                                "expires",
                                                                        load.weeks()
                                                                                .date(
                                                                                        licence.expiresInWeeks(),
                                                                                        Day.FR)))
                                                        .toList(),
                                        "credentials", therapist.credentials(),
                                        "competencies", therapist.competencies(),
                                        "languages", therapist.languages(),
                                        "modalities", therapist.modalities(),
                                        "gender", therapist.gender(),
                                        "tags", therapist.tags(),
                                        "caseloadLimit", therapist.caseloadLimit(),
                                        "caseload", 0,
                                        "costPerSessionCents", therapist.costCents(),
                                        "telehealth", therapist.telehealth())),
                        entry);
        load.ids().put("therapist", therapist.key(), described.id());
        load.api()
                .send(
                        Call.first(
                                ADA,
                                Part.SCHEDULING,
                                "/clinicians/" + described.id(),
                                Body.of(
                                        "displayName", therapist.name(),
                                        "availability",
                                                List.of(Body.of(
                                                        "site", therapist.site(), "slots", therapist.oneToOne())),
                                        "qualifications", therapist.credentials())),
                        entry);
    }

    void add(Room room) {
        Answer added = load.api()
                .send(
                        Call.create(
                                ADA,
                                Part.SCHEDULING,
                                "/rooms",
                                room.key() + ":room",
                                Body.of(
                                        "site", room.site(),
                                        "name", room.name(),
                                        "capacity", room.seats(),
                                        "video", room.video())),
                        "deploy/demo/rooms.json, " + room.key());
        load.ids().put("room", room.key(), added.id());
    }

    void open(Group group) {
        String entry = "deploy/demo/groups.json, " + group.key();
        List<String> leaders = group.leaders().stream()
                .map(key -> load.ids().of("therapist", key))
                .toList();
        Answer described = load.api()
                .send(
                        Call.create(
                                ADA,
                                Part.MATCHING,
                                "/groups",
                                group.key() + ":group",
                                Body.of(
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
                                        "costPerSessionCents", group.costCents())),
                        entry);
        load.ids().put("group", group.key(), described.id());
        Answer series = load.api()
                .send(
                        Call.create(
                                ADA,
                                Part.SCHEDULING,
                                "/group-series",
                                group.key() + ":series",
                                Body.of(
                                        "site", group.site(),
                                        "group", described.id(),
                                        "title", group.title(),
                                        "model", group.model(),
                                        "type", "GROUP_COUNSELLING",
                                        "room",
                                                load.ids()
                                                        .of(
                                                                "room",
                                                                group.meets().room()),
                                        "leaders", leaders,
                                        "capacity", group.sizeMax(),
                                        "minimum", group.viable(),
                                        "startsOn",
                                                load.weeks()
                                                        .date(load.data()
                                                                .groups()
                                                                .since()),
                                        "slots", group.meets().slots(),
                                        "mode", "IN_PERSON",
                                        "population", group.population().getFirst())),
                        entry);
        load.ids().put("series", group.key(), series.id());
    }

    void contract(Payer payer) {
        Answer taken = load.api()
                .send(
                        Call.create(
                                ADA,
                                Part.BILLING,
                                "/payer-policies/imports",
                                payer.code() + ":payer",
                                Body.of("example", payer.example())),
                        "deploy/demo/payers.json, " + payer.code());
        load.ids()
                .put(
                        "payer",
                        payer.code(),
                        taken.body().path("payer").path("id").asText());
    }
}
