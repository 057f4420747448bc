package health.concord.suite;

import static health.concord.suite.steps.PastWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.launch.Frozen;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import health.concord.suite.program.DemoProgram;
import health.concord.suite.steps.BillingSteps;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Journey;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.PlacementSteps;
import health.concord.suite.steps.Recommendation;
import health.concord.suite.steps.Slot;
import health.concord.suite.steps.Until;
import health.concord.suite.steps.WeekSteps;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@code kill -9} at the worst moments: after the restart everything acknowledged goes on, and once (trust.md, 1). */
@OnSuite
@Order(70)
class KilledServiceTest {

    private final Journey journey = new Journey();
    private final IntakeSteps intake = journey.intake;
    private final PlacementSteps placement = journey.placement;
    private final WeekSteps week = journey.week;
    private final BillingSteps billing = journey.billing;

    @BeforeAll
    static void program() {
        DemoProgram.load();
    }

    /**
     * Scheduling is frozen, so that matching cannot come past the hold; then matching is killed with the placement
     * accepted, and scheduling goes on with a request whose asker is gone.
     */
    @Test
    void matchingKilledBetweenAcceptanceAndEnrolmentEnrolsOnce() {
        Client client = journey.readyForPlacement(Person.adult("Killed", 38));
        UUID request = intake.requestPlacement(client);
        Recommendation recommendation = placement.recommended(request);
        UUID series = recommendation.best().parts("GROUP").getFirst().series();
        int takenBefore = taken(series);

        Frozen.during(Part.SCHEDULING, () -> {
            UUID accepted = placement.accepted(request, 1);
            assertThat(placement.state(accepted)).isNotIn("CONFIRMED", "FAILED");
            RunningSuite.get().service(Part.MATCHING).kill9();
        });
        RunningSuite.restart(Part.MATCHING);

        UUID accepted = placement.begun(request);
        placement.confirmed(accepted);
        assertThat(week.placement(accepted).get("state").asText()).isEqualTo("CONFIRMED");
        assertThat(taken(series)).isEqualTo(takenBefore + 1);
        Until.found(
                "intake to know the placement",
                () -> intake.episode(client),
                episode -> episode.text("placement").equals(accepted.toString()));
    }

    /** Billing is frozen, so that the delivered service is still on its way when both are killed. */
    @Test
    void schedulingAndBillingKilledBetweenAttendanceAndChargeChargeOnce() {
        Client client = intake.admitSince(Person.adult("Charged", 44), MONDAY.minusWeeks(2));
        intake.consent(client, MONDAY.minusWeeks(1).atTime(10, 0).atOffset(ZoneOffset.UTC));
        billing.cover(client, billing.payerLike("mcd-n"));
        UUID series =
                week.series(IntakeSteps.SITE, 4, MONDAY, MONDAY.plusDays(4), List.of(new Slot("MO", "06:00", "07:00")));
        week.seat(client, IntakeSteps.SITE, series, MONDAY);
        UUID session = id(week.sessions(client.id(), MONDAY, MONDAY).getFirst());

        Frozen.during(Part.BILLING, () -> {
            week.attend(session, client.id());
            week.signNote(session);
            RunningSuite.get().service(Part.SCHEDULING).kill9();
            RunningSuite.get().service(Part.BILLING).kill9();
        });
        RunningSuite.restart(Part.SCHEDULING, Part.BILLING);

        billing.delivered(client, MONDAY, MONDAY, 1);
        billing.run(client, MONDAY, MONDAY.plusDays(6));
        JsonNode again = billing.run(client, MONDAY, MONDAY.plusDays(6));
        assertThat(again.get("lines")).hasSize(1);
    }

    private int taken(UUID series) {
        return week.series(series).get("taken").asInt();
    }

    private static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asText());
    }
}
