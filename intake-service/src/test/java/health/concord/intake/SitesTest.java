package health.concord.intake;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

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
        Api carl = Api.as("carl");

        operations().forEach((name, operation) -> {
            UUID real = switch (name.split(" ")[1]) {
                case "referral" -> harbor.referral();
                case "client" -> harbor.client();
                case "consent" -> consent;
                case "hold" -> hold;
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
            "responses", "safety", "profile", "dimension-ratings", "level-of-care", "placement-requests"
        }) {
            all.put(list + " episode", (api, id) -> api.get("/episodes/" + id + "/" + list));
        }
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
