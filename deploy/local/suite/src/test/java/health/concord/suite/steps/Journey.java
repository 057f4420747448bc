package health.concord.suite.steps;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import java.util.List;
import java.util.Map;

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
