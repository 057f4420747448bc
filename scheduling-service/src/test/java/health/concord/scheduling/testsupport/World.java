package health.concord.scheduling.testsupport;

import health.concord.commons.id.Ids;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Builds what a test needs through the service's own front door. Each thing is new, so tests do not meet. */
public final class World {

    public static final ZoneId HARBOR_ZONE = ZoneId.of("America/New_York");
    public static final ZoneId MESA_ZONE = ZoneId.of("America/Denver");

    private static final AtomicLong VERSIONS = new AtomicLong(System.nanoTime());

    private World() {}

    /** The Monday after this week. */
    public static LocalDate nextMonday() {
        return LocalDate.now(HARBOR_ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The Monday of the week before this one: all of that week is past. */
    public static LocalDate lastMonday() {
        return LocalDate.now(HARBOR_ZONE)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
    }

    public static String room(String site, int capacity) {
        return room(site, capacity, true);
    }

    public static String room(String site, int capacity, boolean video) {
        return As.anew(As.sam())
                .body(Json.of("site", site, "name", "Room " + UUID.randomUUID(), "capacity", capacity, "video", video))
                .post("/rooms")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Available on weekdays from eight to six. */
    public static String clinician(String site) {
        return clinician(
                site,
                Json.slot("MO", "08:00", "18:00"),
                Json.slot("TU", "08:00", "18:00"),
                Json.slot("WE", "08:00", "18:00"),
                Json.slot("TH", "08:00", "18:00"),
                Json.slot("FR", "08:00", "18:00"));
    }

    public static String clinician(String site, Object... slots) {
        String id = Ids.next().toString();
        As.sam()
                .body(clinicianBody(site, slots))
                .put("/clinicians/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    public static Map<String, Object> clinicianBody(String site, Object... slots) {
        return Json.of(
                "displayName", "Dana Lee",
                "availability", List.of(Json.of("site", site, "slots", Arrays.asList(slots))),
                "qualifications", List.of("LCSW"));
    }

    /** A client that intake has told of; the display name has the id, so that it is unlike any other. */
    public static String client(String site) {
        String id = Ids.next().toString();
        event("client.registered", "client", id, site, clientData(id, "Jo " + id));
        return id;
    }

    public static Map<String, Object> clientData(String id, String displayName) {
        return Json.of(
                "client", id,
                "displayName", displayName,
                "givenName", "Josephine",
                "familyName", "Doe",
                "birthDate", "1990-05-01",
                "sex", "F",
                "language", "en",
                "phone", "+15550100",
                "contact", Json.of("voicemail", true, "text", false));
    }

    /** An episode of nine hours on three days, open since long ago. */
    public static String episode(String client, String site) {
        String id = Ids.next().toString();
        event("episode.opened", "episode", id, site, episodeData(id, client));
        return id;
    }

    public static Map<String, Object> episodeData(String id, String client) {
        return Json.of(
                "episode",
                id,
                "client",
                client,
                "program",
                "SUD",
                "level",
                "2.1",
                "openedOn",
                LocalDate.now(HARBOR_ZONE).minusYears(1).toString(),
                "diagnoses",
                List.of("F10.20"),
                "hoursPerWeek",
                9,
                "daysPerWeek",
                3,
                "minor",
                false);
    }

    public static void event(String type, String aggregateType, String aggregate, String site, Object data) {
        send(type, aggregateType, aggregate, VERSIONS.incrementAndGet(), site, data)
                .then()
                .statusCode(202);
    }

    public static Response send(
            String type, String aggregateType, String aggregate, long version, String site, Object data) {
        return As.intake()
                .body(Json.of(
                        "id",
                        Ids.next().toString(),
                        "type",
                        type,
                        "occurredAt",
                        "2026-03-02T09:00:00-05:00",
                        "aggregate",
                        Json.of("type", aggregateType, "id", aggregate, "version", version),
                        "site",
                        site,
                        "data",
                        data))
                .post("/events");
    }

    /** A good request for a group on Mondays from nine to half past ten, in a room, with one leader. */
    public static Map<String, Object> seriesBody(String site, String room, String leader) {
        return Json.of(
                "site",
                site,
                "group",
                Ids.next().toString(),
                "title",
                "Coping skills",
                "model",
                "SKILLS_DEVELOPMENT",
                "type",
                "GROUP_COUNSELLING",
                "room",
                room,
                "leaders",
                List.of(leader),
                "capacity",
                8,
                "minimum",
                2,
                "startsOn",
                nextMonday().toString(),
                "slots",
                List.of(Json.slot("MO", "09:00", "10:30")),
                "mode",
                "IN_PERSON",
                "program",
                "SUD",
                "population",
                "adult");
    }

    public static Response open(Map<String, Object> series) {
        return openAny(series);
    }

    /** Also what is no series at all. */
    public static Response openAny(Object series) {
        return As.anew(As.sam()).body(series).post("/group-series");
    }

    /** A new room and leader, and the series with these changes. */
    public static String series(String site, Object... changes) {
        Map<String, Object> body = Json.with(seriesBody(site, room(site, 20), clinician(site)), changes);
        return open(body).then().statusCode(201).extract().path("id");
    }

    public static Map<String, Object> groupPart(String series) {
        return Json.of("kind", "GROUP", "series", series);
    }

    public static Map<String, Object> individualPart(String clinician, String day, String from, String to) {
        return Json.of("kind", "INDIVIDUAL", "clinician", clinician, "slot", Json.slot(day, from, to));
    }

    public static Map<String, Object> holdBody(String site, String client, LocalDate startsOn, Object... parts) {
        return Json.of(
                "client", client,
                "episode", Ids.next().toString(),
                "site", site,
                "startsOn", startsOn.toString(),
                "parts", Arrays.asList(parts));
    }

    public static Response hold(String placement, Map<String, Object> body) {
        return As.matching().body(body).put("/placements/" + placement + "/hold");
    }

    public static Response step(String placement, String step) {
        return As.matching().post("/placements/" + placement + "/" + step);
    }

    public static Response release(String placement, String reason) {
        return As.matching().body(Json.of("reason", reason)).post("/placements/" + placement + "/release");
    }

    /** Held, enrolled and confirmed. */
    public static String confirmed(Map<String, Object> hold) {
        String placement = Ids.next().toString();
        hold(placement, hold).then().statusCode(200);
        step(placement, "enrolment").then().statusCode(200);
        step(placement, "confirmation").then().statusCode(200);
        return placement;
    }

    public static String id() {
        return Ids.next().toString();
    }
}
