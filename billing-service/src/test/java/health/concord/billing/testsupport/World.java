package health.concord.billing.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.commons.id.Ids;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Builds what a test needs through the service's own front door. Each thing is new, so tests do not meet. */
public final class World {

    public static final ZoneId HARBOR_ZONE = ZoneId.of("America/New_York");

    private static final AtomicLong VERSIONS = new AtomicLong(System.nanoTime());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Random RANDOM = new Random();

    private World() {}

    public static String id() {
        return Ids.next().toString();
    }

    /** The Monday of the week before this one: all of that week is past. */
    public static LocalDate lastMonday() {
        return LocalDate.now(HARBOR_ZONE)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
    }

    /** A payer of its own with the shipped example's policies, so that no other test's claims are in its batches. */
    public static String payer(String example) {
        return payer(example, terms -> {});
    }

    /** As {@link #payer(String)}, with something of the terms changed. */
    public static String payer(String example, Consumer<ObjectNode> change) {
        return payer(example, payer -> {}, change);
    }

    /** As {@link #payer(String, Consumer)}, under this id of the clearinghouse's. */
    public static String payer(String example, String ediId, Consumer<ObjectNode> change) {
        return payer(example, payer -> payer.put("ediId", ediId), change);
    }

    private static String payer(String example, Consumer<ObjectNode> ofPayer, Consumer<ObjectNode> change) {
        JsonNode file = example(example);
        ofPayer.accept((ObjectNode) file.get("payer"));
        String id = register((ObjectNode) file.get("payer"));
        file.get("policies").forEach(policy -> {
            change.accept((ObjectNode) policy.get("terms"));
            As.anew(As.bea())
                    .body(((ObjectNode) policy).put("payer", id).toString())
                    .post("/payer-policies")
                    .then()
                    .statusCode(201);
        });
        return id;
    }

    /** A payer without a policy. */
    public static String barePayer() {
        return register((ObjectNode) example("comm-a").get("payer"));
    }

    /** As {@link #barePayer()}, with this claim filing indicator. */
    public static String barePayer(String filingIndicator) {
        return register(((ObjectNode) example("comm-a").get("payer")).put("filingIndicator", filingIndicator));
    }

    private static String register(ObjectNode payer) {
        payer.put("code", "P" + (1_000_000_000L + RANDOM.nextInt(Integer.MAX_VALUE)));
        return As.anew(As.bea())
                .body(payer.toString())
                .post("/payers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static JsonNode example(String name) {
        try (InputStream in = World.class.getResourceAsStream("/policies/" + name + ".json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that intake has told of. */
    public static String client(String site) {
        String id = id();
        event("client.registered", "client", id, site, clientData(id));
        return id;
    }

    public static Map<String, Object> clientData(String id) {
        return Json.of(
                "client", id,
                "displayName", "Jordan R.",
                "givenName", "Jordan",
                "familyName", "Rivera",
                "birthDate", "1991-07-04",
                "sex", "F",
                "language", "en",
                "address",
                        Json.of(
                                "line1", "12 Elm St",
                                "line2", "Apt 3",
                                "city", "New York",
                                "state", "NY",
                                "zip", "10004"));
    }

    public static String episode(String client, String site, String program) {
        String id = id();
        event("episode.opened", "episode", id, site, episodeData(id, client, program));
        return id;
    }

    public static Map<String, Object> episodeData(String id, String client, String program) {
        return Json.of(
                "episode",
                id,
                "client",
                client,
                "program",
                program,
                "level",
                "2.1",
                "openedOn",
                lastMonday().minusMonths(2).toString(),
                "diagnoses",
                List.of("F10.20", "F33.1"),
                "hoursPerWeek",
                9,
                "daysPerWeek",
                3,
                "minor",
                false);
    }

    public static Map<String, Object> coverage(String client, String payer) {
        return Json.of(
                "client",
                client,
                "payer",
                payer,
                "rank",
                1,
                "memberId",
                "XYZ123456",
                "groupNumber",
                "GRP9",
                "relationship",
                "SELF",
                "benefitsAssigned",
                true,
                "effectiveFrom",
                lastMonday().minusYears(1).toString());
    }

    public static void cover(String client, String payer) {
        As.anew(As.bea())
                .body(coverage(client, payer))
                .post("/coverages")
                .then()
                .statusCode(201);
    }

    public static void event(String type, String aggregateType, String aggregate, String site, Object data) {
        send(World.id(), type, aggregateType, aggregate, VERSIONS.incrementAndGet(), site, data)
                .then()
                .statusCode(202);
    }

    public static Response send(
            String event, String type, String aggregateType, String aggregate, long version, String site, Object data) {
        return As.service("scheduling-service")
                .body(Json.of(
                        "id", event,
                        "type", type,
                        "occurredAt", "2026-03-02T09:00:00-05:00",
                        "aggregate", Json.of("type", aggregateType, "id", aggregate, "version", version),
                        "site", site,
                        "data", data))
                .post("/events");
    }
}
