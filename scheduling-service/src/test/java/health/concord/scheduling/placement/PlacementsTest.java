package health.concord.scheduling.placement;

import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.Seating.assertSeats;
import static health.concord.scheduling.testsupport.Seating.roster;
import static health.concord.scheduling.testsupport.Seating.seats;
import static health.concord.scheduling.testsupport.Seating.sessionsOf;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.hold;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.id;
import static health.concord.scheduling.testsupport.World.individualPart;
import static health.concord.scheduling.testsupport.World.lastMonday;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.release;
import static health.concord.scheduling.testsupport.World.series;
import static health.concord.scheduling.testsupport.World.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.SentEvents;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlacementsTest {

    @Inject
    Store store;

    @Test
    void confirmedClientIsOnTheRosterOfEverySession() {
        String client = World.client("harbor");
        String group = series("harbor");
        String placement = id();

        hold(placement, holdBody("harbor", client, nextMonday(), groupPart(group)))
                .then()
                .statusCode(200)
                .body("placement", equalTo(placement))
                .body("state", equalTo("HELD"))
                .body("parts", hasSize(1))
                .body("parts[0].series", equalTo(group));
        assertSeats(group, 0, 1);
        assertThat(roster(sessionsOf(group).getFirst())).isEmpty();

        step(placement, "enrolment").then().statusCode(200).body("state", equalTo("ENROLLED"));
        assertSeats(group, 1, 0);

        step(placement, "confirmation").then().statusCode(200).body("state", equalTo("CONFIRMED"));
        assertSeats(group, 1, 0);
        assertThat(sessionsOf(group))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(session -> assertThat(roster(session)).containsExactly(client));
        SentEvents.Sent told = SentEvents.of("intake", placement, 1).getFirst();
        assertThat(told.type()).isEqualTo("placement.confirmed");
        assertThat(told.data().getString("client")).isEqualTo(client);
        assertThat(told.data().getString("seats[0].series")).isEqualTo(group);
    }

    @Test
    void placementMayBeginInThePast() {
        String client = World.client("harbor");
        String group = series("harbor", "startsOn", lastMonday().toString());

        confirmed(holdBody("harbor", client, lastMonday(), groupPart(group)));

        assertThat(roster(sessionsOf(group).getFirst())).containsExactly(client);
    }

    @Test
    void individualPartBooksTheWeekAndTakesTheSlot() {
        String client = World.client("harbor");
        String clinician = World.clinician("harbor");
        Map<String, Object> part = individualPart(clinician, "TU", "14:00", "15:00");

        String placement = confirmed(holdBody("harbor", client, nextMonday(), part));

        JsonPath sessions = As.sam()
                .get("/sessions?clinician=" + clinician + "&from=" + nextMonday() + "&to="
                        + nextMonday().plusWeeks(12))
                .jsonPath();
        assertThat(sessions.getList("items")).hasSize(8);
        assertThat(sessions.getList("items.from", String.class)).allMatch(from -> from.contains("T14:00:00-0"));
        assertThat(sessions.getList("items.client")).containsOnly(client);
        assertThat(sessions.getList("items.type")).containsOnly("INDIVIDUAL_THERAPY");
        assertProblem(hold(id(), holdBody("harbor", World.client("harbor"), nextMonday(), part)), 409, "time-conflict")
                .body("errors.field", hasItem("parts[0].clinician"))
                .body("detail", containsString(nextMonday().plusDays(1) + " 14:00-15:00"));

        release(placement, "moved away").then().statusCode(200);
        hold(id(), holdBody("harbor", World.client("harbor"), nextMonday(), part))
                .then()
                .statusCode(200);
    }

    @Test
    void stepThatWasTakenAnswersHowThingsStand() {
        String group = series("harbor");
        Map<String, Object> body = holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group));
        String placement = id();
        String expires = hold(placement, body).then().statusCode(200).extract().path("expiresAt");
        hold(placement, body).then().statusCode(200).body("expiresAt", equalTo(expires));
        step(placement, "enrolment").then().statusCode(200);
        step(placement, "enrolment").then().statusCode(200).body("state", equalTo("ENROLLED"));
        step(placement, "confirmation").then().statusCode(200);
        step(placement, "confirmation").then().statusCode(200).body("state", equalTo("CONFIRMED"));
        step(placement, "enrolment").then().statusCode(200).body("state", equalTo("CONFIRMED"));
        hold(placement, body).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        assertSeats(group, 1, 0);
        release(placement, "ended").then().statusCode(200);
        release(placement, "ended").then().statusCode(200).body("state", equalTo("RELEASED"));
        assertSeats(group, 0, 0);
        As.sam()
                .get("/placements/" + placement)
                .then()
                .body("history.to", equalTo(List.of("HELD", "ENROLLED", "CONFIRMED", "RELEASED")))
                .body("history.by", equalTo(Collections.nCopies(4, "matching-service")))
                .body("history[3].reason", equalTo("ended"));
        assertThat(SentEvents.of("intake", placement, 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "confirmation, ''",
        "enrolment, release",
        "confirmation, release",
        "confirmation, enrolment+release",
        "enrolment, enrolment+confirmation+release",
        "hold, release",
    })
    void stepOutOfOrderIsRefused(String refused, String before) {
        String group = series("harbor");
        Map<String, Object> body = holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group));
        String placement = id();
        hold(placement, body).then().statusCode(200);
        for (String taken : before.isEmpty() ? new String[0] : before.split("\\+")) {
            (taken.equals("release") ? release(placement, "test") : step(placement, taken))
                    .then()
                    .statusCode(200);
        }
        JsonPath seats = seats(group);

        assertProblem(refused.equals("hold") ? hold(placement, body) : step(placement, refused), 409, "wrong-state");

        assertSeats(group, seats.getInt("taken"), seats.getInt("held"));
    }

    @Test
    void unknownPlacementIsNotFound() {
        assertProblem(step(id(), "enrolment"), 404, "not-found");
        assertProblem(step(id(), "confirmation"), 404, "not-found");
        assertProblem(release(id(), "test"), 404, "not-found");
        assertProblem(As.sam().get("/placements/" + id()), 404, "not-found");
    }

    @Test
    void releasedPlacementIsToldToIntakeUnlessItWasConfirmed() {
        String held = id();
        hold(held, holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(series("harbor"))))
                .then()
                .statusCode(200);
        release(held, "CLIENT_DECLINED").then().statusCode(200);

        SentEvents.Sent told = SentEvents.of("intake", held, 1).getFirst();
        assertThat(told.type()).isEqualTo("placement.failed");
        assertThat(told.data().getString("reason")).isEqualTo("CLIENT_DECLINED");
    }

    @Test
    void releaseKeepsWhatWasAndFreesWhatIsToCome() {
        String client = World.client("harbor");
        String group = series("harbor", "startsOn", lastMonday().toString());
        String placement = confirmed(holdBody("harbor", client, lastMonday(), groupPart(group)));
        List<String> sessions = sessionsOf(group);

        release(placement, "stepped down").then().statusCode(200);

        assertThat(roster(sessions.getFirst())).containsExactly(client);
        assertThat(roster(sessions.getLast())).isEmpty();
        hold(id(), holdBody("harbor", client, nextMonday(), groupPart(group)))
                .then()
                .statusCode(200);
    }

    @Test
    void safetyHoldStopsEnrolmentAndConfirmation() {
        String client = World.client("harbor");
        String group = series("harbor");
        String placement = id();
        String flag = id();
        hold(placement, holdBody("harbor", client, nextMonday(), groupPart(group)))
                .then()
                .statusCode(200);
        flag(flag, client, "HIGH", true);

        assertProblem(step(placement, "enrolment"), 409, "conflict").body("code", equalTo("SAFETY_HOLD"));
        assertSeats(group, 0, 1);

        flag(flag, client, "HIGH", false);
        step(placement, "enrolment").then().statusCode(200);
        flag(flag, client, "HIGH", true);
        assertProblem(step(placement, "confirmation"), 409, "conflict").body("code", equalTo("SAFETY_HOLD"));
        flag(flag, client, "MODERATE", true);
        step(placement, "confirmation").then().statusCode(200);

        flag(flag, client, "HIGH", true);
        assertSeats(group, 1, 0);
        assertThat(roster(sessionsOf(group).getFirst())).containsExactly(client);
    }

    private static void flag(String hold, String client, String severity, boolean active) {
        World.event(
                active ? "safety.held" : "safety.released",
                "safety-hold",
                hold,
                "harbor",
                Json.of("hold", hold, "client", client, "severity", severity, "active", active));
    }

    @Test
    void placementOfAnotherSiteIsNotFound() {
        String placement = id();
        hold(placement, holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(series("harbor"))))
                .then()
                .statusCode(200);

        assertProblem(As.carl().get("/placements/" + placement), 404, "not-found");
    }

    @Test
    void historyAlwaysExplainsTheSeatCount() {
        String group = series("harbor");
        for (int i = 0; i < 6; i++) {
            String placement = id();
            hold(placement, holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group)))
                    .then()
                    .statusCode(200);
            if (i > 1) {
                step(placement, "enrolment").then().statusCode(200);
            }
            if (i > 3) {
                step(placement, "confirmation").then().statusCode(200);
            }
            if (i % 2 == 1) {
                release(placement, "test").then().statusCode(200);
            }
        }

        assertSeats(group, 2, 1);
        String explained = "SELECT count(*) FROM seat s JOIN LATERAL (SELECT to_state FROM seat_change c"
                + " WHERE c.seat = s.id ORDER BY c.id DESC LIMIT 1) last ON true WHERE s.series = ? AND last.to_state IN ";
        assertThat(store.number(explained + "('HELD')", group)).isEqualTo(1);
        assertThat(store.number(explained + "('ENROLLED', 'CONFIRMED')", group)).isEqualTo(2);
    }

    @Test
    void reasonStaysOutOfTheAuditTrail() {
        String placement = id();
        hold(placement, holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(series("harbor"))))
                .then()
                .statusCode(200);
        release(placement, "CANARY-REASON").then().statusCode(200);

        assertThat(store.text(
                        "SELECT string_agg(action || details, ' ') FROM audit_entry WHERE subject_id = ?", placement))
                .contains("placement.held", "placement.released")
                .doesNotContain("CANARY-REASON");
        As.sam().get("/placements/" + placement).then().body("detail", not(containsString("CANARY")));
    }
}
