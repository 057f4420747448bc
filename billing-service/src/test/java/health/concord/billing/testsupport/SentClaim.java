package health.concord.billing.testsupport;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Case 1 as it was sent: three days of 250 dollars each. */
public record SentClaim(Person person, String payer, String id, String number, String batch, int control) {

    public static SentClaim caseOne() {
        return of(World.payer("comm-a"));
    }

    public static SentClaim of(String payer) {
        Person person = Person.coveredBy(payer).fullWeek();
        String id = person.run().extract().path("claims[0].id");
        Response sent = batch(payer);
        sent.then().statusCode(201);
        return new SentClaim(
                person,
                payer,
                id,
                As.bea().get("/claims/" + id).path("number"),
                sent.path("id"),
                sent.path("controlNumber"));
    }

    public static Response batch(String payer) {
        return As.anew(As.bea())
                .body(Json.of("payer", payer, "site", Person.SITE))
                .post("/batches");
    }

    public ValidatableResponse claim() {
        return claim(id);
    }

    public static ValidatableResponse claim(String id) {
        return As.bea().get("/claims/" + id).then().statusCode(200);
    }

    /** Debits less credits of the claim's journals, by account, in cents. */
    public Map<String, Long> balances() {
        return balances(id);
    }

    public static Map<String, Long> balances(String claim) {
        JsonPath journals =
                As.bea().get("/ledger/journals?limit=200&claim=" + claim).jsonPath();
        Map<String, Long> sums = new TreeMap<>();
        List<List<Map<String, Object>>> all = journals.getList("items.entries");
        all.forEach(entries -> entries.forEach(entry -> sums.merge(
                (String) entry.get("account"),
                ((Number) entry.get("amountCents")).longValue()
                        * (entry.get("side").equals("DEBIT") ? 1 : -1),
                Long::sum)));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    public int journals() {
        return As.bea()
                .get("/ledger/journals?limit=200&claim=" + id)
                .jsonPath()
                .getList("items")
                .size();
    }

    public Response correct(String what) {
        return As.anew(As.bea()).body(Json.of("reason", "put right")).post("/claims/" + id + "/" + what);
    }
}
