package health.concord.suite.steps;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All steps of the way from referral to claim, and whole stretches of it for tests that begin further on. */
public final class Journey {

    public final IntakeSteps intake = new IntakeSteps();
    public final AssessmentSteps assessment = new AssessmentSteps();
    public final PlacementSteps placement = new PlacementSteps();
    public final WeekSteps week = new WeekSteps();
    public final BillingSteps billing = new BillingSteps();

    /** Somebody in recovery from alcohol, for whom individual sessions and groups are recommended. */
    public IntakeSteps.Client readyForPlacement(Person person) {
        IntakeSteps.Client client = intake.admit(person);
        intake.consent(client);
        assessment.cssrsAllNo(client);
        assessment.score(client, "audit", 18);
        assessment.profile(client, List.of("F10.20"), inRecovery());
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    /** Who came to an hour of group on that Monday, so that a claim on this payer can leave. */
    public void readyClaim(Person person, UUID payer, LocalDate monday) {
        IntakeSteps.Client client = intake.admitSince(person, monday.minusWeeks(1));
        intake.consent(client, monday.minusDays(3).atTime(10, 0).atOffset(ZoneOffset.UTC));
        assessment.profile(client, List.of("F10.20"), Map.of());
        assessment.certifyIntensiveOutpatient(client);
        billing.cover(client, payer);
        UUID series = week.series(IntakeSteps.SITE, 4, monday, monday, List.of(new Slot("MO", "06:00", "07:00")));
        week.seat(client, IntakeSteps.SITE, series, monday);
        week.attendAll(client.id(), monday, monday);
        billing.delivered(client, monday, monday, 1);
        billing.run(client, monday, monday);
    }

    public static Map<String, Object> inRecovery() {
        return Json.of(
                "sobrietyDays",
                40,
                "recoveryStage",
                "ACTION",
                "skillsNeeds",
                List.of("COPING", "RELAPSE_PREVENTION"),
                "supportNeed",
                2,
                "groupAgreementSigned",
                true);
    }

    /** The auditor lets a service recompute its audit chain. */
    public JsonNode auditOf(Part service) {
        return Who.OLU
                .at(service)
                .post("/audit/verifications", Map.of())
                .expect(200)
                .json();
    }
}
