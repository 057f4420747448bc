package health.concord.billing.client;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two records of one person, as intake merges and parts them. */
@QuarkusTest
class MergedClientTest {

    private static final LocalDate MONDAY = World.lastMonday();

    @Test
    void whatStandsUnderEitherRecordIsReadUnderBothUntilTheyArePartedAgain() {
        String payer = World.payer("self-pay");
        Person counts = Person.coveredBy(payer).groups(MONDAY, 1);
        Person merged = Person.coveredBy(payer).groups(MONDAY.plusDays(1), 2);
        counts.run();
        merged.run();

        tell(merged, counts.client());

        for (Person person : List.of(counts, merged)) {
            person.claims().body("items.client", containsInAnyOrder(counts.client(), merged.client()));
            As.bea()
                    .queryParam("client", person.client())
                    .get("/coverages")
                    .then()
                    .statusCode(200)
                    .body("items.client", containsInAnyOrder(counts.client(), merged.client()));
        }
        As.anew(As.bea())
                .body(Json.of("site", Person.SITE, "client", counts.client()))
                .post("/statements")
                .then()
                .statusCode(201)
                .body("claims", is(2))
                .body("balanceCents", is(18_000));
        As.bea().queryParam("client", merged.client()).get("/statements").then().body("items", hasSize(1));

        tell(merged, null);

        counts.claims().body("items.client", contains(counts.client()));
        merged.claims().body("items.client", contains(merged.client()));
    }

    private static void tell(Person person, String mergedInto) {
        World.event(
                "client.changed",
                "client",
                person.client(),
                Person.SITE,
                Json.with(World.clientData(person.client()), "mergedInto", mergedInto));
    }
}
