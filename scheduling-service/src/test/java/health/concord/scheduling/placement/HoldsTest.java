package health.concord.scheduling.placement;

import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.Seating.assertSeats;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.hold;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.id;
import static health.concord.scheduling.testsupport.World.individualPart;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.series;
import static health.concord.scheduling.testsupport.World.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.AtOnce;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.SentEvents;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldsTest {

    @Inject
    Store store;

    @Test
    void partsThatCannotAllBeHadLeaveNothingHeld() {
        String group = series("harbor");
        String clinician = World.clinician("harbor");
        Map<String, Object> overlapping = individualPart(clinician, "MO", "10:00", "11:00");
        String placement = id();

        assertProblem(
                        hold(
                                placement,
                                holdBody(
                                        "harbor", World.client("harbor"), nextMonday(), groupPart(group), overlapping)),
                        409,
                        "time-conflict")
                .body("errors.field", hasItem("client"));

        assertSeats(group, 0, 0);
        assertProblem(As.matching().get("/placements/" + placement), 404, "not-found");
    }

    @Test
    void clientHasOneSeatInAGroup() {
        String client = World.client("harbor");
        String group = series("harbor");
        confirmed(holdBody("harbor", client, nextMonday(), groupPart(group)));

        assertProblem(hold(id(), holdBody("harbor", client, nextMonday(), groupPart(group))), 409, "conflict")
                .body("code", equalTo("ALREADY_SEATED"));
        assertSeats(group, 1, 0);
    }

    @Test
    void fullGroupHasNoSeat() {
        String group = series("harbor", "capacity", 1, "minimum", 1);
        hold(id(), holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group)))
                .then()
                .statusCode(200);

        assertProblem(
                        hold(id(), holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group))),
                        409,
                        "no-seat")
                .body("detail", containsString("Coping skills"));
    }

    @Test
    void groupThatEndsBeforeHasNoSeat() {
        String group = series("harbor", "endsOn", nextMonday().plusDays(1).toString());

        assertProblem(
                hold(
                        id(),
                        holdBody("harbor", World.client("harbor"), nextMonday().plusWeeks(1), groupPart(group))),
                409,
                "no-seat");
    }

    @Test
    void clinicianIsNotBookedOutsideTheirAvailability() {
        String clinician = World.clinician("harbor");

        assertProblem(
                hold(
                        id(),
                        holdBody(
                                "harbor",
                                World.client("harbor"),
                                nextMonday(),
                                individualPart(clinician, "SA", "09:00", "10:00"))),
                409,
                "time-conflict");
    }

    @Test
    void otherPartsUnderTheSameIdAreRefused() {
        String client = World.client("harbor");
        String group = series("harbor");
        Map<String, Object> body = holdBody("harbor", client, nextMonday(), groupPart(group));
        String placement = id();
        hold(placement, body).then().statusCode(200);

        assertProblem(hold(placement, Json.with(body, "parts", List.of(groupPart(series("harbor"))))), 409, "conflict");
        assertProblem(
                hold(
                        placement,
                        Json.with(body, "startsOn", nextMonday().plusWeeks(1).toString())),
                409,
                "conflict");
        assertSeats(group, 0, 1);
    }

    @Test
    void expiredHoldGivesItsSeatsBackByItself() {
        String group = series("harbor");
        String placement = id();
        Map<String, Object> body = holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group));
        hold(placement, body).then().statusCode(200);

        store.run("UPDATE placement SET expires_at = now() - interval '1 second' WHERE id = ?", placement);
        assertProblem(step(placement, "enrolment"), 409, "wrong-state").body("code", equalTo("HOLD_EXPIRED"));
        assertProblem(step(placement, "confirmation"), 409, "wrong-state").body("code", equalTo("HOLD_EXPIRED"));
        assertProblem(hold(placement, body), 409, "wrong-state").body("code", equalTo("HOLD_EXPIRED"));

        store.run(
                "UPDATE scheduled_tasks SET execution_time = now() WHERE task_name = 'hold-expiry'"
                        + " AND task_instance = ?::text",
                placement);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> As.matching().get("/placements/" + placement).path("state"), "RELEASED"::equals);
        assertSeats(group, 0, 0);
        As.matching()
                .get("/placements/" + placement)
                .then()
                .body("history[1].reason", equalTo("HOLD_EXPIRED"))
                .body("history[1].by", equalTo("system:scheduling"));
        assertThat(SentEvents.of("intake", placement, 1).getFirst().data().getString("reason"))
                .isEqualTo("HOLD_EXPIRED");
        assertProblem(step(placement, "confirmation"), 409, "wrong-state");
    }

    @Test
    void holdThatRunsOutWhileItIsEnrolledIsEitherTakenOrGivenBack() throws InterruptedException {
        int seats = 8;
        String group = series("harbor", "capacity", seats);
        List<String> placements = Stream.generate(World::id).limit(seats).toList();
        placements.forEach(
                placement -> hold(placement, holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group)))
                        .then()
                        .statusCode(200));

        List<Response> answers = AtOnce.send(seats * 2, i -> {
            String placement = placements.get(i / 2);
            if (i % 2 == 0) {
                return step(placement, "enrolment");
            }
            store.run("UPDATE placement SET expires_at = now() WHERE id = ?", placement);
            store.run(
                    "UPDATE scheduled_tasks SET execution_time = now() WHERE task_name = 'hold-expiry'"
                            + " AND task_instance = ?::text",
                    placement);
            return As.matching().get("/placements/" + placement);
        });

        await().atMost(Duration.ofSeconds(30))
                .until(() -> placements.stream()
                        .noneMatch(placement -> "HELD"
                                .equals(As.matching()
                                        .get("/placements/" + placement)
                                        .path("state"))));
        long enrolled = IntStream.range(0, seats)
                .filter(i -> answers.get(i * 2).statusCode() == 200)
                .count();
        assertSeats(group, (int) enrolled, 0);
        for (int i = 0; i < seats; i++) {
            assertThat(As.matching()
                            .get("/placements/" + placements.get(i))
                            .jsonPath()
                            .getString("state"))
                    .isEqualTo(answers.get(i * 2).statusCode() == 200 ? "ENROLLED" : "RELEASED");
        }
    }
}
