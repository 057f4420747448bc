package health.concord.suite.steps;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Answer;
import health.concord.suite.http.Api;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import health.concord.suite.steps.IntakeSteps.Client;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Instruments, clinical profile and level of care, as the clinician does it. */
public final class AssessmentSteps {

    private static final List<String> DIMENSIONS =
            List.of("withdrawal", "physicalHealth", "mentalHealth", "substanceRisk", "environment", "person");

    private final Api clara = Who.CLARA.at(Part.INTAKE);

    public Answer answer(Client client, String instrument, Map<String, ?> answers) {
        return clara.post(
                        "/episodes/" + client.episode() + "/responses",
                        Json.of("instrument", instrument, "answers", answers, "on", today()))
                .expect(201);
    }

    /** PHQ-9 with this total and this answer to item 9. */
    public Answer phq9(Client client, int total, int item9) {
        Map<String, Object> answers = summingTo(8, 3, total - item9);
        answers.put("9", item9);
        return answer(client, "phq-9", answers);
    }

    public Answer gad7(Client client, int total) {
        return answer(client, "gad-7", summingTo(7, 3, total));
    }

    public Answer auditC(Client client, int total) {
        return answer(client, "audit-c", summingTo(3, 4, total));
    }

    /** The C-SSRS screener with no to every question that is asked. */
    public Answer cssrsAllNo(Client client) {
        return answer(client, "c-ssrs", Json.of("1", false, "2", false, "6", false));
    }

    /** The C-SSRS screener with thoughts and some intention of acting on them: question 4. */
    public Answer cssrsIntent(Client client) {
        return answer(client, "c-ssrs", Json.of("1", true, "2", true, "3", true, "4", true, "5", false, "6", false));
    }

    /** A total that was found elsewhere. */
    public Answer score(Client client, String instrument, int score) {
        return clara.post(
                        "/episodes/" + client.episode() + "/outside-scores",
                        Json.of("instrument", instrument, "score", score, "on", today(), "source", "Assessment visit"))
                .expect(201);
    }

    /** Replaces the clinical profile by these factors. */
    public Answer profile(Client client, List<String> diagnoses, Map<String, ?> factors) {
        String path = "/episodes/" + client.episode() + "/profile";
        Answer known = clara.get(path).expect(200);
        List<Object> rows = new ArrayList<>();
        factors.forEach((code, value) -> rows.add(
                Json.of("code", code, "value", value, "source", "CLIENT", "on", today(), "confidence", "HIGH")));
        return clara.put(path, known.version(), Json.of("factors", rows, "diagnoses", diagnoses))
                .expect(200);
    }

    /** Rates the six dimensions, in the order of their names. */
    public Answer rate(Client client, int... ratings) {
        String path = "/episodes/" + client.episode() + "/dimension-ratings";
        Map<String, Object> byName = new LinkedHashMap<>();
        for (int i = 0; i < ratings.length; i++) {
            byName.put(DIMENSIONS.get(i), ratings[i]);
        }
        Answer known = clara.get(path).expect(200);
        return clara.put(path, known.version(), Json.of("edition", "4", "ratings", byName))
                .expect(200);
    }

    public JsonNode levelOfCare(Client client) {
        return clara.get("/episodes/%s/level-of-care", client.episode())
                .expect(200)
                .json();
    }

    public Answer decideLevel(Client client, String level) {
        return clara.post("/episodes/" + client.episode() + "/level-of-care-decisions", Json.of("level", level))
                .expect(201);
    }

    /** Rated so that intensive outpatient is suggested, and decided so. */
    public void certifyIntensiveOutpatient(Client client) {
        rate(client, 0, 0, 2, 2, 2, 1);
        decideLevel(client, "2.1");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(1);
    }

    private static Map<String, Object> summingTo(int items, int most, int total) {
        Map<String, Object> answers = new LinkedHashMap<>();
        int left = total;
        for (int item = 1; item <= items; item++) {
            int points = Math.min(most, left);
            answers.put(String.valueOf(item), points);
            left -= points;
        }
        return answers;
    }
}
