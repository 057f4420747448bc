package health.concord.suite;

import static health.concord.suite.steps.PastWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.launcher.Part;
import health.concord.suite.http.Answer;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.RunningSuite;
import health.concord.suite.program.DemoProgram;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Journey;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.Recommendation;
import health.concord.suite.steps.Until;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One service is down: convenience goes on and says what is missing, consent fails closed (trust.md, section 1). */
@OnSuite
@Order(60)
class DegradedTest {

    private final Journey journey = new Journey();

    @BeforeAll
    static void program() {
        DemoProgram.load();
    }

    @Test
    void withoutBillingTheRecommendationComesAndSaysThatUnitsAreUnknown() {
        Client client = journey.readyForPlacement(Person.adult("Unknown", 39));
        UUID payer = journey.billing.payerLike("mcd-n");
        journey.billing.cover(client, payer);
        journey.billing.authorise(
                client, payer, "H0015", 200, LocalDate.now(ZoneOffset.UTC).minusDays(1));
        assertThat(recommendation(client).best().warnings()).doesNotContain("UNITS_UNKNOWN");

        RunningSuite.get().service(Part.BILLING).kill9();
        try {
            Recommendation recommendation = recommendation(client);

            assertThat(recommendation.options()).isNotEmpty();
            assertThat(recommendation.best().warnings()).contains("UNITS_UNKNOWN");
        } finally {
            RunningSuite.restart(Part.BILLING);
        }
    }

    @Test
    void withoutIntakeNothingIsDisclosedAndAfterwardsItIs() {
        UUID payer = journey.billing.payerLike("mcd-n");
        journey.readyClaim(Person.adult("Closed", 39), payer, MONDAY);
        Map<String, Long> outboundBefore = journey.billing.outbound();

        RunningSuite.get().service(Part.INTAKE).kill9();
        try {
            Answer refused = journey.billing.batch(payer);

            assertThat(refused.outcome()).isEqualTo("503 peer-unavailable CONSENT_NOT_ASKED");
            assertThat(journey.billing.outbound()).isEqualTo(outboundBefore);
        } finally {
            RunningSuite.restart(Part.INTAKE);
        }

        Answer sent =
                Until.found("the batch to leave", () -> journey.billing.batch(payer), answer -> answer.status() == 201);
        assertThat(sent.text("state")).isEqualTo("SENT");
        assertThat(journey.billing.outbound())
                .containsKey(sent.text("fileName"))
                .hasSize(outboundBefore.size() + 1);
    }

    private Recommendation recommendation(Client client) {
        return journey.placement.recommended(journey.intake.requestPlacement(client));
    }
}
