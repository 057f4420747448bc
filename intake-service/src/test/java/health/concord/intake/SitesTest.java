package health.concord.intake;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Carl works at Mesa only: what is at Harbor Street is as missing to him, in every operation, body for body. */
@QuarkusTest
class SitesTest {

    @Test
    void otherSitesRecordsAreAsMissing() {
        Journey harbor = Journey.waiting();
        UUID consent = harbor.consent();
        Api.as("ines")
                .create(harbor.path("responses"), Bodies.cssrs("yyyynn-"))
                .then()
                .statusCode(201);
        UUID hold = UUID.fromString(Api.as("clara")
                .get("/clients/" + harbor.client() + "/safety-holds")
                .path("items[0].id"));
        String draft = Api.as("clara")
                .create(harbor.path("drafts"), Bodies.of("instrument", "phq-9"))
                .path("id");
        String link = Api.as("clara")
                .post(harbor.path("answer-links"), Bodies.of("instrument", "phq-9", "kind", "REMOTE"))
                .path("id");
        String response = Api.as("clara").get(harbor.path("responses")).path("items[0].id");
        String leave =
                Api.as("clara").create(harbor.path("leaves"), Bodies.leave()).path("id");
        for (String day : new String[] {"2026-03-01", "2026-03-08"}) {
            Map<String, Object> score = Bodies.outsideScore("phq-9", day.endsWith("1") ? 5 : 20);
            score.put("on", day);
            Api.as("clara").create(harbor.path("outside-scores"), score).then().statusCode(201);
        }
        String alert =
                Api.as("clara").get("/care-alerts?episode=" + harbor.id()).path("items[0].id");
        Api carl = Api.as("carl");

        operations().forEach((name, operation) -> {
            UUID real = switch (name.split(" ")[1]) {
                case "referral" -> harbor.referral();
                case "client" -> harbor.client();
                case "consent" -> consent;
                case "hold" -> hold;
                case "draft" -> UUID.fromString(draft);
                case "link" -> UUID.fromString(link);
                case "response" -> UUID.fromString(response);
                case "leave" -> UUID.fromString(leave);
                case "alert" -> UUID.fromString(alert);
                default -> harbor.id();
            };
            String foreign = assertProblem(operation.apply(carl, real), 404, "not-found")
                    .extract()
                    .asString();
            String missing = assertProblem(operation.apply(carl, UUID.randomUUID()), 404, "not-found")
                    .extract()
                    .asString();
            assertThat(foreign).as(name).isEqualTo(missing);
        });
    }

    @Test
    void listsAndSearchesLeaveOtherSitesOut() {
        Journey harbor = Journey.inIntake();
        Map<String, Object> referral = Bodies.referral();
        referral.put("site", "mesa");
        Journey mesa = Journey.referred(referral);
        Api carl = Api.as("carl");

        carl.get("/episodes?limit=200")
                .then()
                .statusCode(200)
                .body("items.site", everyItem(is("mesa")))
                .body("items.id", hasItem(mesa.id().toString()));
        carl.get("/referrals?limit=200").then().statusCode(200).body("items.site", everyItem(is("mesa")));
        carl.get("/clients?q=Rivera&limit=200").then().statusCode(200).body("items.site", everyItem(is("mesa")));
        carl.get("/safety-holds?limit=200").then().statusCode(200).body("items.site", everyItem(is("mesa")));
        assertProblem(carl.get("/safety-holds?site=harbor"), 404, "not-found");
        for (String list : new String[] {"/care-alerts", "/due-instruments", "/unseen-forms", "/waiting"}) {
            carl.get(list + "?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.episode", not(hasItem(harbor.id().toString())));
            assertProblem(carl.get(list + "?site=harbor"), 404, "not-found");
        }
        carl.get("/episodes?client=" + harbor.client()).then().statusCode(200).body("items.size()", is(0));
        assertProblem(carl.get("/episodes?site=harbor"), 404, "not-found");
    }

    private static Map<String, BiFunction<Api, UUID, Response>> operations() {
        Map<String, BiFunction<Api, UUID, Response>> all = new LinkedHashMap<>();
        all.put("read referral", (api, id) -> api.get("/referrals/" + id));
        all.put("read client", (api, id) -> api.get("/clients/" + id));
        all.put("consent client", (api, id) -> api.create("/clients/" + id + "/consents", Bodies.consent()));
        all.put("consents client", (api, id) -> api.get("/clients/" + id + "/consents"));
        all.put("disclosures client", (api, id) -> api.get("/clients/" + id + "/disclosures"));
        all.put("holds client", (api, id) -> api.get("/clients/" + id + "/safety-holds"));
        all.put(
                "declare client",
                (api, id) -> api.create("/clients/" + id + "/emergency-disclosures", Bodies.emergency()));
        all.put("account client", (api, id) -> api.get("/clients/" + id + "/disclosures/accounting"));
        all.put("duplicates client", (api, id) -> api.get("/clients/" + id + "/likely-duplicates"));
        all.put("history client", (api, id) -> api.get("/clients/" + id + "/history"));
        all.put("documents referral", (api, id) -> api.get("/referrals/" + id + "/documents"));
        all.put("print consent", (api, id) -> api.get("/consents/" + id + "/form"));
        all.put("read consent", (api, id) -> api.get("/consents/" + id));
        all.put(
                "revoke consent",
                (api, id) -> api.post(
                        "/consents/" + id + "/revocation",
                        Bodies.of("revokedAt", "2026-03-03T00:00:00Z", "reason", "Asked to.")));
        all.put("acknowledge hold", (api, id) -> api.post("/safety-holds/" + id + "/acknowledgement"));
        all.put(
                "release hold",
                (api, id) -> api.post("/safety-holds/" + id + "/release", Bodies.of("reason", "No longer.")));
        all.put("read episode", (api, id) -> api.get("/episodes/" + id));
        all.put(
                "close episode",
                (api, id) -> api.post("/episodes/" + id + "/closure", Bodies.of("reason", "LEFT", "note", "Moved.")));
        for (String list : new String[] {
            "responses",
            "safety",
            "profile",
            "dimension-ratings",
            "level-of-care",
            "placement-requests",
            "drafts",
            "answer-links",
            "trends",
            "due-instruments",
            "treatment-plan",
            "step-suggestion",
            "leaves",
            "discharge-summary",
            "discharge-summary/pdf"
        }) {
            all.put(list + " episode", (api, id) -> api.get("/episodes/" + id + "/" + list));
        }
        all.put("plans client", (api, id) -> api.get("/clients/" + id + "/safety-plans"));
        all.put("plan client", (api, id) -> api.get("/clients/" + id + "/safety-plan"));
        all.put("safety client", (api, id) -> api.put("/clients/" + id + "/safety-plan", "\"0\"", Bodies.safetyPlan()));
        all.put("read draft", (api, id) -> api.get("/drafts/" + id));
        all.put("save draft", (api, id) -> api.put("/drafts/" + id, "\"0\"", Bodies.of("answers", Map.of())));
        all.put("submit draft", (api, id) -> api.create("/drafts/" + id + "/submission", Bodies.of()));
        all.put("discard draft", (api, id) -> api.post("/drafts/" + id + "/discard"));
        all.put("see link", (api, id) -> api.post("/answer-links/" + id + "/acknowledgement"));
        all.put("revoke link", (api, id) -> api.post("/answer-links/" + id + "/revocation"));
        all.put("export response", (api, id) -> api.get("/responses/" + id + "/questionnaire-response"));
        all.put("return leave", (api, id) -> api.post("/leaves/" + id + "/return", Bodies.of("on", "2026-03-15")));
        all.put("see alert", (api, id) -> api.post("/care-alerts/" + id + "/acknowledgement", Bodies.of()));
        all.put(
                "start episode",
                (api, id) -> api.create("/episodes/" + id + "/drafts", Bodies.of("instrument", "phq-9")));
        all.put(
                "link episode",
                (api, id) -> api.post(
                        "/episodes/" + id + "/answer-links", Bodies.of("instrument", "phq-9", "kind", "REMOTE")));
        all.put(
                "import episode",
                (api, id) ->
                        api.create("/episodes/" + id + "/questionnaire-responses", Bodies.questionnaireResponse()));
        all.put(
                "goals episode",
                (api, id) -> api.put(
                        "/episodes/" + id + "/treatment-plan", "\"0\"", Bodies.plan(Bodies.goal("G1", "OPEN"))));
        all.put(
                "review episode",
                (api, id) -> api.create("/episodes/" + id + "/plan-reviews", Bodies.review("2026-03-20", "STABLE")));
        all.put(
                "certify episode",
                (api, id) -> api.create("/episodes/" + id + "/certifications", Bodies.certification("2026-03-02")));
        all.put(
                "admit episode",
                (api, id) -> api.post("/episodes/" + id + "/admission", Bodies.of("on", "2026-03-03")));
        all.put("away episode", (api, id) -> api.create("/episodes/" + id + "/leaves", Bodies.leave()));
        all.put("discharge episode", (api, id) -> api.create("/episodes/" + id + "/discharge", Bodies.discharge()));
        all.put(
                "readmit episode",
                (api, id) -> api.create("/episodes/" + id + "/readmission", Bodies.of("reason", "Again.")));
        all.put("answer episode", (api, id) -> api.create("/episodes/" + id + "/responses", Bodies.phq9(1, 0)));
        all.put(
                "enter episode",
                (api, id) -> api.create("/episodes/" + id + "/outside-scores", Bodies.outsideScore("audit", 10)));
        all.put("describe episode", (api, id) -> api.put("/episodes/" + id + "/profile", "\"0\"", Bodies.profile()));
        all.put(
                "rate episode",
                (api, id) ->
                        api.put("/episodes/" + id + "/dimension-ratings", "\"1\"", Bodies.ratings(0, 0, 0, 0, 0, 0)));
        all.put(
                "decide episode",
                (api, id) -> api.create("/episodes/" + id + "/level-of-care-decisions", Bodies.level("2.1")));
        all.put(
                "place episode",
                (api, id) -> api.create("/episodes/" + id + "/placement-requests", Bodies.placement()));
        return all;
    }
}
