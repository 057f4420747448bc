package health.concord.billing.coverage;

import static health.concord.commonstest.Problems.assertProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is covered by whom, and what is left of what was authorised. */
@QuarkusTest
class CoveragesTest {

    private final LocalDate monday = World.lastMonday();
    private String client;
    private String payer;

    @BeforeEach
    void aClientAndAPayer() {
        client = World.client("harbor");
        payer = World.barePayer();
    }

    @Test
    void aNewCoverageEndsTheOpenOneOfItsRank() {
        World.cover(client, payer);
        As.anew(As.person("ines"))
                .body(Json.with(World.coverage(client, payer), "effectiveFrom", monday.toString(), "memberId", "new1"))
                .post("/coverages")
                .then()
                .statusCode(201)
                .body("memberId", is("NEW1"));

        As.bea()
                .queryParam("client", client)
                .get("/coverages")
                .then()
                .body("items.effectiveTo", contains(monday.minusDays(1).toString(), null));
    }

    @Test
    void anOverlapOfOneRankIsRefusedAndAnotherRankIsNot() {
        Map<String, Object> ended = Json.with(
                World.coverage(client, payer),
                "effectiveTo",
                monday.plusDays(30).toString());
        As.anew(As.bea()).body(ended).post("/coverages").then().statusCode(201);

        assertProblem(
                        As.anew(As.bea())
                                .body(Json.with(ended, "effectiveFrom", monday.toString()))
                                .post("/coverages"),
                        409,
                        "conflict")
                .body("code", is("COVERAGE_OVERLAP"));
        As.anew(As.bea())
                .body(Json.with(ended, "rank", 2))
                .post("/coverages")
                .then()
                .statusCode(201);
        As.bea().queryParam("client", client).get("/coverages").then().body("items", hasSize(2));
    }

    @Test
    void unitsLeftNamesThePayerAndSaysWhenItKnowsNoLimit() {
        As.matching()
                .queryParam("on", monday.toString())
                .get("/clients/" + client + "/units-left")
                .then()
                .statusCode(200)
                .body("payer", is((Object) null))
                .body("units", is((Object) null));

        World.cover(client, payer);
        As.matching()
                .queryParam("on", monday.toString())
                .get("/clients/" + client + "/units-left")
                .then()
                .body("payer.id", is(payer))
                .body("payer.name", is("Commercial Alliance Health"))
                .body("units", is((Object) null));

        String authorisation = authorise(40);
        As.matching()
                .queryParam("on", monday.toString())
                .get("/clients/" + client + "/units-left")
                .then()
                .body("units", is(40))
                .body("until", is(monday.plusDays(60).toString()));
        As.bea()
                .get("/authorisations/" + authorisation)
                .then()
                .body("used", is(0))
                .body("left", is(40));
    }

    @Test
    void anAuthorisationIsRecordedOnce() {
        String number = "A" + World.id().substring(20);
        As.anew(As.bea())
                .body(authorisation(number, 5))
                .post("/authorisations")
                .then()
                .statusCode(201);

        assertProblem(As.anew(As.bea()).body(authorisation(number, 6)).post("/authorisations"), 409, "conflict");
    }

    @Test
    void aClinicianOfAnotherSiteFindsNobody() {
        assertProblem(
                As.person("carl").queryParam("on", monday.toString()).get("/clients/" + client + "/units-left"),
                404,
                "not-found");
        As.person("clara")
                .queryParam("on", monday.toString())
                .get("/clients/" + client + "/units-left")
                .then()
                .statusCode(200);
    }

    private String authorise(int units) {
        return As.anew(As.bea())
                .body(authorisation("A" + World.id().substring(20), units))
                .post("/authorisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> authorisation(String number, int units) {
        return Json.of(
                "client", client,
                "payer", payer,
                "number", number,
                "service", "H0015",
                "units", units,
                "from", monday.minusDays(30).toString(),
                "to", monday.plusDays(60).toString());
    }
}
