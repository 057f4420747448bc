package health.concord.scheduling.placement;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.Seating.assertSeats;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.AtOnce;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Seating;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReseatingsTest {

    /** What the history adds up to: seats that came to be taken less those given back. */
    private static final String TAKEN_BY_HISTORY = "SELECT count(*) FROM (SELECT DISTINCT ON (c.seat) c.to_state"
            + " FROM seat_change c JOIN seat s ON s.id = c.seat WHERE s.series = ? ORDER BY c.seat, c.id DESC) last"
            + " WHERE last.to_state IN ('ENROLLED', 'CONFIRMED')";

    @Inject
    Store store;

    private static String seat(String placement, int part) {
        return As.sam().get("/placements/" + placement).path("parts[" + part + "].seat");
    }

    private static Response transfer(String placement, String seat, String to) {
        return As.sam()
                .body(Json.of("series", to, "reason", "STEP_DOWN"))
                .post("/placements/" + placement + "/seats/" + seat + "/transfer");
    }

    private static Response leave(String placement, String seat) {
        return As.sam()
                .body(Json.of("reason", "CLIENT_WISH"))
                .post("/placements/" + placement + "/seats/" + seat + "/leaving");
    }

    private void assertHistoryExplains(String group) {
        assertThat(store.number(TAKEN_BY_HISTORY, group))
                .isEqualTo(Seating.seats(group).getLong("taken"));
    }

    @Test
    void transferTakesTheClientToTheOtherGroupsRosters() {
        String from = series("harbor");
        String to = series("harbor", "slots", List.of(Json.slot("WE", "09:00", "10:30")));
        String client = World.client("harbor");
        String placement = confirmed(holdBody("harbor", client, nextMonday(), groupPart(from)));

        transfer(placement, seat(placement, 0), to)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("parts.state", hasItems("RELEASED", "CONFIRMED"))
                .body("parts[1].series", equalTo(to));

        assertSeats(from, 0, 0);
        assertSeats(to, 1, 0);
        assertHistoryExplains(from);
        assertHistoryExplains(to);
        assertThat(Seating.roster(Seating.sessionsOf(from).getFirst())).isEmpty();
        assertThat(Seating.roster(Seating.sessionsOf(to).getFirst())).containsExactly(client);
        assertProblem(transfer(placement, seat(placement, 0), to), 409, "wrong-state");
    }

    @Test
    void transferToAFullGroupOrATakenTimeLeavesEverything() {
        String from = series("harbor");
        String full =
                series("harbor", "capacity", 1, "minimum", 1, "slots", List.of(Json.slot("TH", "09:00", "10:30")));
        String clash = series("harbor", "slots", List.of(Json.slot("FR", "09:00", "10:30")));
        String also = series("harbor", "slots", List.of(Json.slot("FR", "10:00", "11:00")));
        confirmed(holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(full)));
        String placement =
                confirmed(holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(from), groupPart(also)));

        assertProblem(transfer(placement, seat(placement, 0), full), 409, "no-seat");
        assertProblem(transfer(placement, seat(placement, 0), clash), 409, "time-conflict");
        assertProblem(transfer(placement, seat(placement, 0), also), 409, "conflict");
        assertInvalid(transfer(placement, seat(placement, 0), from), "series");
        assertProblem(transfer(placement, World.id(), clash), 404, "not-found");
        for (String group : List.of(from, full, clash, also)) {
            assertHistoryExplains(group);
        }
        assertSeats(from, 1, 0);
        assertSeats(clash, 0, 0);
    }

    @Test
    void leavingTheLastSeatEndsThePlacement() {
        String one = series("harbor");
        String other = series("harbor", "slots", List.of(Json.slot("TU", "09:00", "10:30")));
        String placement =
                confirmed(holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(one), groupPart(other)));

        leave(placement, seat(placement, 0)).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        assertSeats(one, 0, 0);
        assertSeats(other, 1, 0);
        leave(placement, seat(placement, 1)).then().statusCode(200).body("state", equalTo("RELEASED"));
        assertSeats(other, 0, 0);
        assertProblem(leave(placement, seat(placement, 1)), 409, "wrong-state");
        // What is over can be released again without giving a seat back twice.
        World.release(placement, "TWICE").then().statusCode(200);
        assertSeats(one, 0, 0);
        assertHistoryExplains(one);
        assertHistoryExplains(other);
    }

    @Test
    void transfersInOppositeDirectionsDoNotDeadlock() throws InterruptedException {
        String one = series("harbor", "capacity", 20);
        String other = series("harbor", "capacity", 20, "slots", List.of(Json.slot("WE", "09:00", "10:30")));
        List<String> placements = java.util.stream.IntStream.range(0, 16)
                .mapToObj(i -> confirmed(
                        holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(i % 2 == 0 ? one : other))))
                .toList();

        List<Response> answers =
                AtOnce.send(16, i -> transfer(placements.get(i), seat(placements.get(i), 0), i % 2 == 0 ? other : one));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertSeats(one, 8, 0);
        assertSeats(other, 8, 0);
        assertHistoryExplains(one);
        assertHistoryExplains(other);
    }

    @Test
    void aClosedGroupTakesNobodyOnceItHasBegun() {
        String group = series("harbor", "membership", "CLOSED");

        Response late = World.hold(
                World.id(),
                holdBody("harbor", World.client("harbor"), nextMonday().plusWeeks(1), groupPart(group)));

        assertProblem(late, 409, "no-seat");
        assertThat(late.jsonPath().getString("code")).isEqualTo("GROUP_CLOSED");
        confirmed(holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group)));

        String client = World.client("harbor");
        String other = series("harbor");
        String placement = confirmed(holdBody("harbor", client, nextMonday(), groupPart(other)));
        Response transferred = As.sam()
                .body(Json.of(
                        "series",
                        series("harbor", "membership", "CLOSED"),
                        "reason",
                        "STEP_DOWN",
                        "from",
                        nextMonday().plusWeeks(1).toString()))
                .post("/placements/" + placement + "/seats/" + seat(placement, 0) + "/transfer");
        assertProblem(transferred, 409, "no-seat");
        assertThat(transferred.jsonPath().getString("code")).isEqualTo("GROUP_CLOSED");
        Seating.assertSeats(other, 1, 0);
    }

    @Test
    void whoLeavesLaterKeepsThePlaceUntilThen() {
        String group = series("harbor", "capacity", 1, "minimum", 1);
        LocalDate last = nextMonday().plusWeeks(2);
        String staying = World.client("harbor");
        String placement = confirmed(holdBody("harbor", staying, nextMonday(), groupPart(group)));
        As.sam()
                .body(Json.of("reason", "MOVES_AWAY", "from", last.toString()))
                .post("/placements/" + placement + "/seats/" + seat(placement, 0) + "/leaving")
                .then()
                .statusCode(200);

        String next = World.client("harbor");
        confirmed(holdBody("harbor", next, nextMonday(), groupPart(group)));

        List<String> dates = Seating.sessionsOf(group);
        assertThat(dates.subList(0, 3))
                .extracting(Seating::roster)
                .containsExactly(List.of(staying), List.of(staying), List.of(next));
        assertSeats(group, 1, 0);
    }
}
