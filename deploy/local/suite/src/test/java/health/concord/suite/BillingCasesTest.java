package health.concord.suite;

import static health.concord.suite.steps.PastWeek.FRIDAY;
import static health.concord.suite.steps.PastWeek.MONDAY;
import static health.concord.suite.steps.PastWeek.SUNDAY;
import static health.concord.suite.steps.PastWeek.TUESDAY;
import static health.concord.suite.steps.PastWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.suite.http.Answer;
import health.concord.suite.http.Json;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.AssessmentSteps;
import health.concord.suite.steps.BillingSteps;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.Slot;
import health.concord.suite.steps.WeekSteps;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Billing cases 1, 2 and 10 (billing.md, section 8) from the room to the claim: groups that met in a past week, attendance in minutes, events, claim runs, exact cents.
 */
@OnSuite
@Order(20)
class BillingCasesTest {

    private final IntakeSteps intake = new IntakeSteps();
    private final AssessmentSteps assessment = new AssessmentSteps();
    private final WeekSteps week = new WeekSteps();
    private final BillingSteps billing = new BillingSteps();

    @Test
    void case1_threeFullDaysAreOneClaimOfThreePerDiems() {
        UUID payer = billing.payerLike("comm-a");
        Client client = covered(Person.adult("CaseOne", 36), payer);
        attendGroups(client, 3, 3, 3);

        JsonNode run = billing.run(client, MONDAY, SUNDAY);

        assertThat(lines(run))
                .containsExactly(
                        MONDAY + " 0906 H0015 x1 25000",
                        WEDNESDAY + " 0906 H0015 x1 25000",
                        FRIDAY + " 0906 H0015 x1 25000");
        assertThat(run.get("claims")).singleElement().satisfies(claim -> {
            assertThat(claim.get("totalCents").asLong()).isEqualTo(75_000);
            assertThat(claim.get("state").asText()).isEqualTo("READY");
        });
        assertThat(outcomes(run)).hasSize(9).containsOnly("BUNDLED");
    }

    @Test
    void case2_twoQualifyingDaysWaitAndTheShortDayIsChargedByTheSession() {
        UUID payer = billing.payerLike("comm-a");
        Client client = covered(Person.adult("CaseTwo", 36), payer);
        attendGroups(client, 3, 2, 3);

        JsonNode run = billing.run(client, MONDAY, SUNDAY);

        assertThat(lines(run))
                .containsExactlyInAnyOrder(
                        MONDAY + " 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 2/3",
                        WEDNESDAY + " 0915 H0005 x2 12000",
                        FRIDAY + " 0906 H0015 x1 25000 HOLD WEEK_MIN_DAYS 2/3");
        assertThat(readyCents(run)).isEqualTo(12_000);
    }

    @Test
    void case2_withoutAWeekRuleAllOfItIsReady() {
        UUID payer = billing.payerLike("mcd-n");
        Client client = covered(Person.adult("CaseTwoMedicaid", 36), payer);
        attendGroups(client, 3, 2, 3);

        JsonNode run = billing.run(client, MONDAY, SUNDAY);

        assertThat(lines(run))
                .containsExactlyInAnyOrder(
                        MONDAY + " 0906 H0015 x1 25000",
                        WEDNESDAY + " 0915 H0005 x2 12000",
                        FRIDAY + " 0906 H0015 x1 25000");
        assertThat(readyCents(run)).isEqualTo(62_000);
    }

    @Test
    void case10_consentRevokedOnTuesdayHoldsTheWeekAndNothingLeaves() {
        UUID payer = billing.payerLike("comm-a");
        Client client = intake.admitSince(Person.adult("CaseTen", 36), MONDAY.minusWeeks(1));
        UUID consent = intake.consent(client, at(MONDAY.minusDays(3), "10:00"));
        prepare(client, payer);
        attendGroups(client, 3, 3, 3);
        intake.revoke(consent, at(TUESDAY, "12:00"));
        JsonNode disclosuresBefore = intake.disclosures(client);
        Map<String, Long> outboundBefore = billing.outbound();

        JsonNode run = billing.run(client, MONDAY, SUNDAY);
        Answer batch = billing.batch(payer);

        assertThat(lines(run))
                .containsExactlyInAnyOrder(
                        MONDAY + " 0906 H0015 x1 25000 HOLD RELIANCE_REVIEW",
                        WEDNESDAY + " 0906 H0015 x1 25000 HOLD CONSENT_MISSING",
                        FRIDAY + " 0906 H0015 x1 25000 HOLD CONSENT_MISSING");
        assertThat(batch.outcome()).isEqualTo("422 refused NOTHING_READY");
        assertThat(billing.outbound()).isEqualTo(outboundBefore);
        assertThat(intake.disclosures(client)).isEqualTo(disclosuresBefore).isEmpty();
    }

    /** Consent falls away between the run, which found the claim ready, and the moment it would leave. */
    @Test
    void case10_consentRevokedAfterTheRunStopsTheClaimAtTheDoor() {
        UUID payer = billing.payerLike("comm-a");
        Client client = intake.admitSince(Person.adult("CaseTenLate", 36), MONDAY.minusWeeks(1));
        UUID consent = intake.consent(client, at(MONDAY.minusDays(3), "10:00"));
        prepare(client, payer);
        attendGroups(client, 3, 3, 3);
        assertThat(readyCents(billing.run(client, MONDAY, SUNDAY))).isEqualTo(75_000);
        Map<String, Long> outboundBefore = billing.outbound();

        intake.revoke(consent, at(TUESDAY, "12:00"));
        Answer batch = billing.batch(payer);

        assertThat(batch.status()).isEqualTo(422);
        assertThat(billing.outbound()).isEqualTo(outboundBefore);
        assertThat(intake.disclosures(client)).isEmpty();
        assertThat(lines(billing.run(client, MONDAY, SUNDAY)))
                .containsExactlyInAnyOrder(
                        MONDAY + " 0906 H0015 x1 25000 HOLD RELIANCE_REVIEW",
                        WEDNESDAY + " 0906 H0015 x1 25000 HOLD CONSENT_MISSING",
                        FRIDAY + " 0906 H0015 x1 25000 HOLD CONSENT_MISSING");
    }

    private Client covered(Person person, UUID payer) {
        Client client = intake.admitSince(person, MONDAY.minusWeeks(1));
        intake.consent(client, at(MONDAY.minusDays(3), "10:00"));
        prepare(client, payer);
        return client;
    }

    private void prepare(Client client, UUID payer) {
        assessment.profile(client, List.of("F10.20"), Map.of());
        assessment.certifyIntensiveOutpatient(client);
        billing.cover(client, payer);
    }

    /** So many groups of an hour on Monday, Wednesday and Friday, each attended whole, with its note signed. */
    private void attendGroups(Client client, int monday, int wednesday, int friday) {
        List<Slot> slots = new ArrayList<>();
        addHours(slots, "MO", monday);
        addHours(slots, "WE", wednesday);
        addHours(slots, "FR", friday);
        UUID series = week.series(IntakeSteps.SITE, 8, MONDAY, SUNDAY, slots);
        week.seat(client, IntakeSteps.SITE, series, MONDAY);
        week.attendAll(client.id(), MONDAY, SUNDAY);
        billing.delivered(client, MONDAY, SUNDAY, monday + wednesday + friday);
    }

    private static void addHours(List<Slot> slots, String day, int hours) {
        for (int hour = 9; hour < 9 + hours; hour++) {
            slots.add(new Slot(day, "%02d:00".formatted(hour), "%02d:00".formatted(hour + 1)));
        }
    }

    private static OffsetDateTime at(LocalDate day, String time) {
        return OffsetDateTime.parse(day + "T" + time + ":00-05:00");
    }

    private static List<String> lines(JsonNode run) {
        return Json.stream(run.get("lines")).map(BillingSteps::told).toList();
    }

    private static Stream<String> outcomes(JsonNode run) {
        return Json.stream(run.get("lines"))
                .flatMap(line -> Json.stream(line.get("services")))
                .map(service -> service.get("outcome").asText());
    }

    private static long readyCents(JsonNode run) {
        return Json.stream(run.get("claims"))
                .filter(claim -> claim.get("state").asText().equals("READY"))
                .mapToLong(claim -> claim.get("totalCents").asLong())
                .sum();
    }
}
