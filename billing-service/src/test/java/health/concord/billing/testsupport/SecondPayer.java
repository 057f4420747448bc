package health.concord.billing.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A client's second payer, and the answers that make it one. */
public final class SecondPayer {

    public static final String MEMBER = "SEC55";

    private SecondPayer() {}

    /** Covers the client behind the first payer. */
    public static String behind(SentClaim first) {
        String payer = World.barePayer();
        cover(first.person(), payer, 2, Map.of());
        return payer;
    }

    public static void cover(Person person, String payer, int rank, Map<String, ?> change) {
        Map<String, Object> coverage = Json.with(
                Json.with(World.coverage(person.client(), payer), "rank", rank),
                "memberId",
                rank == 2 ? MEMBER : "TER" + rank);
        coverage.putAll(change);
        As.anew(As.bea()).body(coverage).post("/coverages").then().statusCode(201);
    }

    /**
     * The first payer pays 450 of 750, takes 150 off by contract and leaves 150: the deductible of the first day, a
     * fifth of the second, a copayment of the third.
     */
    public static String[] answer(SentClaim claim, String status, String control) {
        List<String> days = claim.claim().extract().path("lines.serviceDate");
        List<String> segments = new ArrayList<>(List.of(
                "CLP*" + claim.number() + "*" + status + "*750*450*150*12*" + control + "*89*1",
                "NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456"));
        segments.addAll(line(claim, 1, days.get(0), "100", "PR*1*100"));
        segments.addAll(line(claim, 2, days.get(1), "160", "PR*2*40"));
        segments.addAll(line(claim, 3, days.get(2), "190", "PR*3*10"));
        return segments.toArray(String[]::new);
    }

    private static List<String> line(SentClaim claim, int number, String day, String paid, String share) {
        return List.of(
                "SVC*HC:H0015*250*" + paid + "*0906*1",
                "DTM*472*" + day.replace("-", ""),
                "CAS*CO*45*50",
                "CAS*" + share,
                "REF*6R*" + claim.number() + "L" + number);
    }

    /** The claims on the next payers, by their ids. */
    public static List<String> claimsAfter(String claim) {
        return As.bea().get("/claims/" + claim + "/coordination").path("after.claim");
    }

    /** An answer to the claim as a whole. */
    public static String[] whole(SentClaim claim, String status, String paid, String share) {
        return new String[] {
            "CLP*" + claim.number() + "*" + status + "*750*" + paid + "*150*12*ICN6*89*1",
            share,
            "NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456"
        };
    }

    /** Posts a payment of this amount. */
    public static void post(String amount, String... segments) {
        Inbound.send(Inbound.remittance(Inbound.trace(), amount, segments))
                .then()
                .statusCode(201)
                .body("transactions.outcome", contains("APPLIED"));
    }

    /** The segments of a batch's file. */
    public static List<String> segments(Response batch) {
        batch.then().statusCode(201);
        return List.of(As.bea()
                .get("/batches/" + batch.path("id") + "/file")
                .asString()
                .split("~"));
    }

    public static String only(List<String> claims) {
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    public static String number(String claim) {
        return SentClaim.claim(claim).extract().path("number");
    }
}
