package health.concord.billing.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A payment of many claims asks the store no more often than one of few: nothing is looked up claim by claim. */
@QuarkusTest
class LargePaymentTest {

    private static final int WEEKS = 9;

    @Inject
    SessionFactory sessions;

    @Test
    void postingTakingBackAndDenyingAskTheStoreEquallyOften() {
        List<String> numbers = sentClaims();
        List<String> few = numbers.subList(0, 2);
        List<String> many = numbers.subList(2, WEEKS);
        post(few, "1*750*600", "CAS*CO*45*150", 600); // whatever is read once is read now
        post(few, "22*-750*-600", "CAS*CO*45*-150", -600);

        assertThat(post(many, "1*750*600", "CAS*CO*45*150", 600))
                .isLessThanOrEqualTo(post(few, "1*750*600", "CAS*CO*45*150", 600));
        assertThat(post(many, "22*-750*-600", "CAS*CO*45*-150", -600))
                .isLessThanOrEqualTo(post(few, "22*-750*-600", "CAS*CO*45*-150", -600));
        assertThat(post(many, "4*750*0", "CAS*CO*97*750", 0))
                .isLessThanOrEqualTo(post(few, "4*750*0", "CAS*CO*97*750", 0));
    }

    /** @return how many statements it took; a payment below nought is carried by the payer (PLB FB) */
    private long post(List<String> numbers, String answer, String adjustment, int each) {
        List<String> segments = new ArrayList<>();
        for (String number : numbers) {
            segments.add("CLP*" + number + "*" + answer + "*0*12*ICN" + number + "*89*1");
            segments.add(adjustment);
            segments.add("NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456");
        }
        int sum = each * numbers.size();
        if (sum < 0) {
            segments.add("PLB*" + Inbound.NPI + "*20261231*FB:NEXT*" + sum);
        }
        byte[] file =
                Inbound.remittance(Inbound.trace(), String.valueOf(Math.max(0, sum)), segments.toArray(String[]::new));
        long before = sessions.getStatistics().getPrepareStatementCount();
        Inbound.send(file).then().statusCode(201).body("transactions.outcome", contains("APPLIED"));
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static List<String> sentClaims() {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer);
        LocalDate first = World.lastMonday().minusWeeks(WEEKS - 1);
        for (int week = 0; week < WEEKS; week++) {
            for (int day = 0; day < 5; day += 2) {
                person.deliver(person.group(World.id(), first.plusWeeks(week).plusDays(day), "09:00", 180));
            }
        }
        As.anew(As.bea())
                .body(Json.with(person.runRequest(), "from", first.toString()))
                .post("/claim-runs")
                .then()
                .statusCode(201);
        SentClaim.batch(payer).then().statusCode(201);
        List<String> numbers = As.bea()
                .queryParam("client", person.client())
                .get("/claims")
                .jsonPath()
                .getList("items.number");
        assertThat(numbers).hasSize(WEEKS);
        return numbers;
    }
}
