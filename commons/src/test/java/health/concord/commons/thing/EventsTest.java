package health.concord.commons.thing;

import static health.concord.commons.thing.ThingRequests.as;
import static health.concord.commons.thing.ThingRequests.asInes;
import static health.concord.commons.thing.ThingRequests.body;
import static health.concord.commons.thing.ThingRequests.make;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.concord.commonstest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsTest {

    @Inject
    DataSource database;

    @Test
    void committedChangeIsHeardOnce() {
        UUID thing = UUID.fromString(
                make(body("hear me")).then().statusCode(201).extract().path("id"));

        await().atMost(Duration.ofSeconds(20)).until(() -> heard(thing) == 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> undelivered(thing) == 0);
        assertThat(heard(thing)).isEqualTo(1);
    }

    @Test
    void rolledBackChangeSendsNothing() {
        assertProblem(make(body("refuse me")), 422, "refused");

        assertThat(count("SELECT count(*) FROM outbox_event WHERE data LIKE ?", "%refuse me%"))
                .isZero();
    }

    @Test
    void passingFaultOfTheReceiverIsTriedAgain() {
        String name = "stumble " + UUID.randomUUID().toString().substring(0, 8);
        HearThing.FAIL_ONCE.add(name);
        UUID thing = UUID.fromString(
                make(body(name)).then().statusCode(201).extract().path("id"));

        await().atMost(Duration.ofSeconds(20)).until(() -> heard(thing) == 1);
    }

    @Test
    void refusalParksTheEventWhereItIsSeen() {
        UUID thing = UUID.fromString(
                make(body("park me")).then().statusCode(201).extract().path("id"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as(Tokens.of("ada"))
                        .get("/events/undelivered?limit=200")
                        .then()
                        .statusCode(200)
                        .body(
                                "items.find { it.aggregate == '" + thing + "' }.parked",
                                org.hamcrest.Matchers.is("refused with 422")));
        assertThat(heard(thing)).isZero();
    }

    @Test
    void repeatedEventChangesNothingAndAnOlderOneIsStale() {
        UUID thing = UUID.randomUUID();
        UUID event = UUID.randomUUID();

        post(event, thing, 5, "v5").then().statusCode(202);
        post(event, thing, 5, "v5").then().statusCode(202);
        assertProblem(post(UUID.randomUUID(), thing, 4, "v4"), 409, "stale-event");
        post(UUID.randomUUID(), thing, 6, "v6").then().statusCode(202);

        assertThat(heard(thing)).isEqualTo(2);
    }

    @Test
    void onlyServicesMaySendEvents() {
        assertProblem(
                asInes().body(envelope(UUID.randomUUID(), UUID.randomUUID(), 1, "x"))
                        .post("/events"),
                403,
                "forbidden");
    }

    private static Response post(UUID event, UUID thing, long version, String name) {
        return as(Tokens.service("billing-service"))
                .body(envelope(event, thing, version, name))
                .post("/events");
    }

    private static String envelope(UUID event, UUID thing, long version, String name) {
        return """
                {"id":"%s","type":"thing.made","occurredAt":"2026-03-02T09:00:00-05:00",
                 "aggregate":{"type":"thing","id":"%s","version":%d},"site":"harbor",
                 "data":{"id":"%s","name":"%s","fieldOfALaterVersion":true}}""".formatted(event, thing, version, thing, name);
    }

    private long heard(UUID thing) {
        return count("SELECT count(*) FROM heard WHERE thing = ?::uuid", thing.toString());
    }

    private long undelivered(UUID thing) {
        return count(
                "SELECT count(*) FROM outbox_event WHERE delivered_at IS NULL AND aggregate_id = ?::uuid",
                thing.toString());
    }

    private long count(String sql, String parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
