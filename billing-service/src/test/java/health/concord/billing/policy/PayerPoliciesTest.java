package health.concord.billing.policy;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Policies are dated data: one version holds on a day, and an old one explains what was billed under it. */
@QuarkusTest
class PayerPoliciesTest {

    @Test
    void theShippedExamplesAreTakenOverOnce() {
        for (String example : As.bea().get("/payer-policies/examples").as(String[].class)) {
            Response first = take(example);
            Response again = take(example);

            assertThat(first.statusCode()).as(example).isEqualTo(201);
            assertThat(again.<String>path("payer.id")).isEqualTo(first.path("payer.id"));
            assertThat(again.<Object>path("policies.id")).isEqualTo(first.path("policies.id"));
        }
        As.bea().queryParam("limit", 200).get("/payers").then().body("items.code", hasItem("COMM-A"));
    }

    @Test
    void aNewVersionEndsTheOpenOne() {
        String payer = World.barePayer();
        String first = add(payer, "2025-01-01", null)
                .then()
                .statusCode(201)
                .body("number", is(1))
                .extract()
                .path("id");

        add(payer, "2026-01-01", null).then().statusCode(201).body("number", is(2));

        As.bea().get("/payer-policies/" + first).then().body("effectiveTo", is("2025-12-31"));
        As.bea().queryParam("payer", payer).get("/payer-policies").then().body("items.number", contains(1, 2));
    }

    @Test
    void anOverlapIsRefused() {
        String payer = World.barePayer();
        add(payer, "2025-01-01", "2025-12-31").then().statusCode(201);

        assertProblem(add(payer, "2025-06-01", null), 409, "conflict").body("code", is("POLICY_OVERLAP"));
        assertProblem(add(payer, "2024-01-01", null), 409, "conflict");
        assertProblem(add(payer, "2025-12-31", "2026-12-31"), 409, "conflict");
        add(payer, "2026-01-01", null).then().statusCode(201);
        As.bea().queryParam("payer", payer).get("/payer-policies").then().body("items", hasSize(2));
    }

    @Test
    void aWeekIsBilledByThePolicyOfEachDay() {
        String payer = World.barePayer();
        LocalDate monday = World.lastMonday();
        add(payer, "2025-01-01", null);
        ObjectNode dearer = body(payer, monday.plusDays(2).toString(), null);
        ((ObjectNode) dearer.get("terms").get("feeSchedule")).put("H0015", 30_000);
        As.anew(As.bea()).body(dearer.toString()).post("/payer-policies").then().statusCode(201);

        Person.coveredBy(payer)
                .fullWeek()
                .run()
                .body("lines.amountCents", containsInAnyOrder(25_000, 30_000, 30_000))
                .body("claims.totalCents", containsInAnyOrder(25_000, 60_000));
    }

    @Test
    void aPayersCodeIsItsOwn() {
        ObjectNode payer = (ObjectNode) World.example("comm-a").get("payer");
        payer.put("code", "ONCE-" + World.id().substring(28).toUpperCase(Locale.ROOT));
        As.anew(As.bea()).body(payer.toString()).post("/payers").then().statusCode(201);

        assertProblem(As.anew(As.bea()).body(payer.toString()).post("/payers"), 409, "conflict")
                .body("code", is("PAYER_KNOWN"));
    }

    private static Response take(String example) {
        return As.anew(As.ada()).body(Json.of("example", example)).post("/payer-policies/imports");
    }

    private static Response add(String payer, String from, String to) {
        return As.anew(As.bea()).body(body(payer, from, to).toString()).post("/payer-policies");
    }

    private static ObjectNode body(String payer, String from, String to) {
        ObjectNode policy = (ObjectNode) World.example("mcd-n").get("policies").get(0);
        policy.put("payer", payer).put("effectiveFrom", from);
        if (to != null) {
            policy.put("effectiveTo", to);
        }
        return policy;
    }
}
