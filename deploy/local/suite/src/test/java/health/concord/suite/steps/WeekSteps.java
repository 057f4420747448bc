package health.concord.suite.steps;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Answer;
import health.concord.suite.http.Api;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens in rooms, week by week: groups that meet, people who come, notes that are signed. */
public final class WeekSteps {

    private final Api sam = Who.SAM.at(Part.SCHEDULING);
    private final Api clara = Who.CLARA.at(Part.SCHEDULING);
    private final Api matching = Who.MATCHING.at(Part.SCHEDULING);

    public UUID room(String site, int capacity) {
        return sam.post("/rooms", Json.of("site", site, "name", unique("Room"), "capacity", capacity, "video", false))
                .expect(201)
                .id();
    }

    /** Somebody to lead groups, who is not booked elsewhere. */
    public UUID clinician(String site) {
        return clinician(site, null);
    }

    /**
     * @param account the name this clinician signs in with
     */
    public UUID clinician(String site, @Nullable String account) {
        UUID id = UUID.randomUUID();
        sam.put(
                        "/clinicians/" + id,
                        Json.of(
                                "displayName", unique("Leader"),
                                "account", account,
                                "availability", List.of(Json.of("site", site, "slots", List.of())),
                                "qualifications", List.of("LCSW")))
                .expect(201);
        return id;
    }

    /** A counselling group of its own room and leader, with nobody in it. */
    public UUID series(String site, int capacity, LocalDate startsOn, LocalDate endsOn, List<Slot> slots) {
        return series(site, capacity, startsOn, endsOn, slots, clinician(site));
    }

    public UUID series(String site, int capacity, LocalDate startsOn, LocalDate endsOn, List<Slot> slots, UUID leader) {
        return sam.post(
                        "/group-series",
                        Json.of(
                                "site",
                                site,
                                "group",
                                UUID.randomUUID(),
                                "title",
                                unique("Group"),
                                "model",
                                "SKILLS_DEVELOPMENT",
                                "type",
                                "GROUP_COUNSELLING",
                                "room",
                                room(site, capacity),
                                "leaders",
                                List.of(leader),
                                "capacity",
                                capacity,
                                "minimum",
                                0,
                                "startsOn",
                                startsOn,
                                "endsOn",
                                endsOn,
                                "slots",
                                slots,
                                "mode",
                                "IN_PERSON",
                                "program",
                                "SUD"))
                .expect(201)
                .id();
    }

    public JsonNode series(UUID series) {
        return sam.get("/group-series/%s", series).expect(200).json();
    }

    /** The series of a group. */
    public List<JsonNode> seriesOf(UUID group) {
        return Json.stream(sam.get("/group-series?group=%s", group)
                        .expect(200)
                        .json()
                        .get("items"))
                .toList();
    }

    /** Asks for a seat as matching does. */
    public Answer hold(UUID placement, UUID client, UUID episode, String site, UUID series, LocalDate startsOn) {
        return matching.put(
                "/placements/" + placement + "/hold",
                Json.of(
                        "client", client,
                        "episode", episode,
                        "site", site,
                        "startsOn", startsOn,
                        "parts", List.of(Json.of("kind", "GROUP", "series", series))));
    }

    public Answer step(UUID placement, String step) {
        return matching.post("/placements/" + placement + "/" + step, Map.of());
    }

    public void release(UUID placement) {
        matching.post("/placements/" + placement + "/release", Json.of("reason", "TEST_OVER"))
                .expect(200);
    }

    /** A seat in a group from some day on, which may be past: how a program brings its history along. */
    public UUID seat(IntakeSteps.Client client, String site, UUID series, LocalDate since) {
        UUID placement = UUID.randomUUID();
        hold(placement, client.id(), client.episode(), site, series, since).expect(200);
        step(placement, "enrolment").expect(200);
        step(placement, "confirmation").expect(200);
        return placement;
    }

    /** The client's sessions between two days, in order of time. */
    public List<JsonNode> sessions(UUID client, LocalDate from, LocalDate to) {
        JsonNode page = sam.get("/sessions?client=%s&from=%s&to=%s&limit=200", client, from, to)
                .expect(200)
                .json();
        return Json.stream(page.get("items")).toList();
    }

    public JsonNode placement(UUID placement) {
        return sam.get("/placements/%s", placement).expect(200).json();
    }

    /** There from the first minute to the last. */
    public Answer attend(UUID session, UUID client) {
        return attendance(session, client, Json.of("status", "PRESENT")).expect(201);
    }

    public Answer leaveEarly(UUID session, UUID client, OffsetDateTime leftAt) {
        return attendance(session, client, Json.of("status", "LEFT_EARLY", "leftAt", leftAt))
                .expect(201);
    }

    public Answer attendance(UUID session, UUID client, Map<String, Object> how) {
        return clara.put("/sessions/" + session + "/attendance/" + client, how);
    }

    /** What is on record of how the client came. */
    public Answer attendance(UUID session, UUID client) {
        return clara.get("/sessions/%s/attendance/%s", session, client);
    }

    public void signNote(UUID session) {
        clara.post("/sessions/" + session + "/note-signature", Map.of()).expect(200);
    }

    /** Comes to every session of the given days, whole, and each note is signed. */
    public void attendAll(UUID client, LocalDate from, LocalDate to) {
        for (JsonNode session : sessions(client, from, to)) {
            UUID id = UUID.fromString(session.get("id").asText());
            attend(id, client);
            signNote(id);
        }
    }

    public JsonNode hours(UUID client, LocalDate weekOf) {
        return clara.get("/clients/%s/hours?weekOf=%s", client, weekOf)
                .expect(200)
                .json();
    }

    private static String unique(String word) {
        return word + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
