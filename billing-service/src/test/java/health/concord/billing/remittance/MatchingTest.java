package health.concord.billing.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which claim a payer means that lost our number: by line control, then by member, day, code and charge. */
@QuarkusTest
class MatchingTest {

    private static final String DAY = World.lastMonday().toString().replace("-", "");

    @Test
    void aClaimIsFoundByMemberDayCodeAndChargeWhereItIsTheOnlyOne() {
        String member = member();
        SentClaim claim = sent(member, World.lastMonday());

        Response answer = post(member, "250", "H0015", DAY);

        matched(answer).body("claims[0].matchedBy", is("CODE_AND_DATE")).body("claims[0].claim", is(claim.id()));
        assertThat(claim.balances()).isEqualTo(Map.of("CASH", 25_000L, "REVENUE", -25_000L));
        claim.claim().body("state", is("PAID"));
    }

    @Test
    void anotherDayCodeChargeOrMemberIsNotTheClaim() {
        String member = member();
        SentClaim claim = sent(member, World.lastMonday());

        unmatched(post(
                member,
                "250",
                "H0015",
                World.lastMonday().plusDays(1).toString().replace("-", "")));
        unmatched(post(member, "250", "H0005", DAY));
        unmatched(post(member, "240", "H0015", DAY));
        unmatched(post(member(), "250", "H0015", DAY));

        claim.claim().body("state", is("SENT"));
    }

    @Test
    void twoThatAreAlikeAreLeftToAPerson() {
        String member = member();
        SentClaim one = sent(member, World.lastMonday());
        SentClaim other = sent(member, World.lastMonday());

        unmatched(post(member, "250", "H0015", DAY));

        one.claim().body("state", is("SENT"));
        other.claim().body("state", is("SENT"));
    }

    @Test
    void theLineControlGoesBeforeWhatLooksAlike() {
        String member = member();
        sent(member, World.lastMonday());
        SentClaim meant = sent(member, World.lastMonday());

        Response answer = Inbound.send(Inbound.remittance(
                Inbound.trace(),
                "250",
                "CLP*LOST*1*250*250*0*12*ICN*89*1",
                "NM1*QC*1*RIVERA*JORDAN****MI*" + member,
                "SVC*HC:H0015*250*250*0906*1",
                "DTM*472*" + DAY,
                "REF*6R*" + meant.number() + "L1"));

        matched(answer).body("claims[0].matchedBy", is("LINE_CONTROL")).body("claims[0].claim", is(meant.id()));
    }

    private static ValidatableResponse matched(Response answer) {
        answer.then().statusCode(201).body("transactions.outcome", contains("APPLIED"));
        return As.bea()
                .get("/remittances/" + answer.path("transactions[0].reference"))
                .then();
    }

    private static void unmatched(Response answer) {
        matched(answer).body("claims.state", contains("UNMATCHED"));
    }

    private static Response post(String member, String charge, String code, String day) {
        return Inbound.send(Inbound.remittance(
                Inbound.trace(),
                charge,
                "CLP*LOST*1*" + charge + "*" + charge + "*0*12*ICN*89*1",
                "NM1*QC*1*RIVERA*JORDAN****MI*" + member,
                "SVC*HC:" + code + "*" + charge + "*" + charge + "*0906*1",
                "DTM*472*" + day));
    }

    private static String member() {
        return "M" + World.id().replace("-", "").substring(14).toUpperCase(Locale.ROOT);
    }

    private static SentClaim sent(String member, LocalDate day) {
        String payer = World.payer("mcd-n");
        Person person = Person.uncovered();
        As.anew(As.bea())
                .body(Json.with(World.coverage(person.client(), payer), "memberId", member))
                .post("/coverages")
                .then()
                .statusCode(201);
        String id = person.groups(day, 3).run().extract().path("claims[0].id");
        Response batch = SentClaim.batch(payer);
        batch.then().statusCode(201);
        String number = As.bea().get("/claims/" + id).path("number");
        return new SentClaim(person, payer, id, number, batch.path("id"), batch.path("controlNumber"));
    }
}
