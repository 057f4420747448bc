package health.concord.matching.testsupport;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A small program at one site: a therapist and three groups whose seats make a whole week. */
public final class World {

    private static final AtomicLong VERSION = new AtomicLong(Instant.now().toEpochMilli() * 1000);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public final String site;
    public final String therapist;
    public final List<String> groups;
    public final List<String> series = List.of(id(), id(), id());

    private World(String site) {
        this.site = site;
        this.therapist = therapist(site);
        this.groups = List.of(
                group(site, "SKILLS_DEVELOPMENT", therapist),
                group(site, "PSYCHOEDUCATIONAL", therapist),
                group(site, "SUPPORT", therapist));
    }

    /** Stands alone: others' groups have no openings. */
    public static World at(String site) {
        var world = new World(site);
        world.open(3);
        return world;
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }

    public static LocalDate tomorrow() {
        return LocalDate.now(ZoneId.of("America/New_York")).plusDays(1);
    }

    public void open(int seatsLeft) {
        Peers.openings(site, openings(seatsLeft).encode());
    }

    /** With nobody in the groups but those who were placed here. */
    public void openBeside(int taken, int seatsLeft) {
        var openings = openings(seatsLeft);
        openings.getJsonArray("series")
                .forEach(one -> ((JsonObject) one).put("taken", taken).put("capacity", taken + seatsLeft));
        Peers.openings(site, openings.encode());
    }

    public JsonObject openings(int seatsLeft) {
        return new JsonObject()
                .put("site", site)
                .put("from", tomorrow().toString())
                .put(
                        "series",
                        new JsonArray()
                                .add(series(0, seatsLeft, "MO WE", "09:00", "10:30"))
                                .add(series(1, seatsLeft, "MO WE", "10:45", "12:15"))
                                .add(series(2, seatsLeft, "TU TH", "09:00", "10:30")))
                .put(
                        "clinicians",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("clinician", therapist)
                                        .put("slots", new JsonArray().add(slot("TU", "11:00", "12:00")))));
    }

    private JsonObject series(int number, int seatsLeft, String days, String from, String to) {
        var slots = new JsonArray();
        for (var day : days.split(" ")) {
            slots.add(slot(day, from, to));
        }
        return new JsonObject()
                .put("series", series.get(number))
                .put("group", groups.get(number))
                .put("title", "from scheduling")
                .put("capacity", 10)
                .put("taken", 10 - seatsLeft)
                .put("held", 0)
                .put("seatsLeft", seatsLeft)
                .put("waitlist", seatsLeft == 0 ? 2 : 0)
                .put("mode", "IN_PERSON")
                .put("minutes", 90)
                .put("slots", slots)
                .put("nextStart", tomorrow() + "T09:00:00-05:00")
                .put("endsOn", (String) null);
    }

    public static JsonObject slot(String day, String from, String to) {
        return new JsonObject().put("day", day).put("from", from).put("to", to);
    }

    public static JsonObject describeTherapist(String site) {
        return new JsonObject()
                .put("sites", new JsonArray().add(site))
                .put("name", "Maya Ortiz")
                .put("licences", new JsonArray().add(licence("NY")).add(licence("CO")))
                .put("credentials", new JsonArray().add("LCSW"))
                .put(
                        "competencies",
                        new JsonArray(List.of(
                                "cbt", "skills-training", "group-process", "process-group", "trauma", "co-occurring")))
                .put("languages", new JsonArray().add("en"))
                .put("modalities", new JsonArray().add("cbt"))
                .put("caseloadLimit", 30)
                .put("caseload", 4)
                .put("costPerSessionCents", 9000)
                .put("telehealth", true);
    }

    private static JsonObject licence(String state) {
        return new JsonObject().put("state", state).put("kind", "LCSW").put("expires", "2031-01-31");
    }

    public static JsonObject describeGroup(String site, String model, String leader) {
        return new JsonObject()
                .put("site", site)
                .put("title", "Group " + model.toLowerCase(java.util.Locale.ROOT))
                .put("model", model)
                .put("leaders", new JsonArray().add(leader))
                .put("sizeMin", 2)
                .put("sizeMax", 10)
                .put("viable", 2)
                .put("membership", "OPEN")
                .put("population", new JsonArray().add("adult"))
                .put("language", "en")
                .put("costPerSessionCents", 4000);
    }

    public static String therapist(String site) {
        return As.anew(As.ada())
                .body(describeTherapist(site).encode())
                .post("/therapists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String group(String site, String model, String leader) {
        return As.anew(As.ada())
                .body(describeGroup(site, model, leader).encode())
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An adult about whom nothing speaks against anything. */
    public static JsonObject snapshot(String site) {
        return new JsonObject()
                .put("client", id())
                .put("episode", id())
                .put("site", site)
                .put("asOf", Instant.now().minusSeconds(60).toString())
                .put("age", 34)
                .put("language", "en")
                .put("levelOfCare", "2.1")
                .put(
                        "program",
                        new JsonObject()
                                .put("hoursPerWeek", 9)
                                .put("daysPerWeek", 3)
                                .put("minutesPerDay", 180))
                .put(
                        "safety",
                        new JsonObject().put("hold", false).put("cssrs", "none").put("phq9Item9", 0))
                .put("consent", new JsonObject().put("part2", true))
                .put("instruments", new JsonArray())
                .put("factors", new JsonArray().add(factor("groupAgreementSigned", true)))
                .put("diagnoses", new JsonArray().add("F33.1"))
                .put("availability", new JsonArray())
                .put("keepApart", new JsonArray())
                .put("clientLabel", "Jordan R.");
    }

    public static JsonObject factor(String code, Object value) {
        return new JsonObject()
                .put("code", code)
                .put("value", value)
                .put("source", "staff")
                .put("on", "2026-03-01");
    }

    /** An event as intake sends it. */
    public static JsonObject event(String type, String aggregateType, String aggregate, String site, JsonObject data) {
        return new JsonObject()
                .put("id", id())
                .put("type", type)
                .put("occurredAt", Instant.now().toString())
                .put(
                        "aggregate",
                        new JsonObject()
                                .put("type", aggregateType)
                                .put("id", aggregate)
                                .put("version", VERSION.incrementAndGet()))
                .put("site", site)
                .put("data", data);
    }

    public static void send(JsonObject event) {
        As.intake().body(event.encode()).post("/events").then().statusCode(202);
    }

    public static String request(JsonObject snapshot) {
        var id = id();
        send(event(
                "placement.requested",
                "placement-request",
                id,
                snapshot.getString("site"),
                new JsonObject().put("request", id).put("snapshot", snapshot)));
        return id;
    }

    /** The same request with a newer snapshot, matched. */
    public static void askAnew(String request, JsonObject snapshot) {
        var before = read(request).getString("placement");
        send(event(
                "placement.requested",
                "placement-request",
                request,
                snapshot.getString("site"),
                new JsonObject().put("request", request).put("snapshot", snapshot)));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> "RECOMMENDED".equals(read(request).getString("status"))
                        && !read(request).getString("placement").equals(before));
    }

    /** Asked, and matched. */
    public static String recommended(JsonObject snapshot) {
        var id = request(snapshot);
        awaitStatus(id, "RECOMMENDED");
        return id;
    }

    public static String safetyHeld(String client) {
        var hold = id();
        send(event(
                "safety.held",
                "safety-hold",
                hold,
                "harbor",
                new JsonObject()
                        .put("hold", hold)
                        .put("client", client)
                        .put("severity", "HIGH")
                        .put("active", true)));
        return hold;
    }

    public static void safetyReleased(String hold, String client) {
        send(event(
                "safety.released",
                "safety-hold",
                hold,
                "harbor",
                new JsonObject()
                        .put("hold", hold)
                        .put("client", client)
                        .put("severity", "HIGH")
                        .put("active", false)));
    }

    public static JsonPath awaitStatus(String request, String status) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> status.equals(read(request).getString("status")));
        return read(request);
    }

    public static JsonPath read(String request) {
        return As.intake()
                .get("/placement-requests/" + request)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Accepts the first option; the placement's id. */
    public static String accept(String request) {
        return As.anew(As.clara())
                .body("{\"option\":1}")
                .post("/placement-requests/" + request + "/acceptances")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static JsonPath awaitState(String placement, String state) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> state.equals(placement(placement).getString("state")));
        return placement(placement);
    }

    public static JsonPath placement(String id) {
        return As.intake()
                .get("/placements/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
