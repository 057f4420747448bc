package health.concord.billing.payment;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.AtOnce;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards over a line that loses answers: money moves once, and what is not known is asked about until it is. */
@QuarkusTest
class CardPaymentsTest {

    @Test
    void whereNoCardsAreTakenNothingBegins() {
        QuarkusMock.installMockForType(new NoCards(), CardProcessor.class);
        Person person = Person.uncovered();

        assertProblem(pay(person, World.id()), 422, "refused").body("code", is("CARDS_NOT_TAKEN"));

        payments(person).body("items", empty());
    }

    @Test
    void aProcessorThatBreaksOffIsAskedAgainUnderTheSameKeyAndChargesOnce() {
        ScriptedCards cards = over(false, ScriptedCards.Line.BREAKS, ScriptedCards.Line.LOSES);
        Person person = Person.uncovered();
        String key = World.id();

        Response first = pay(person, key);
        first.then().statusCode(201).body("state", is("PENDING"));
        pay(person, key).then().statusCode(201).body("id", is(first.<String>path("id")));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> payments(person).body("items.state", contains("POSTED")));
        assertThat(cards.charged).hasSize(1);
        assertThat(cards.asked).hasValue(3);
    }

    @Test
    void aRefundWhoseAnswerIsLostIsOnItsWayAndLeavesOnce() {
        ScriptedCards cards = over(false);
        Person person = Person.uncovered();
        String payment = pay(person, World.id()).path("id");
        ScriptedCards lossy = over(false, ScriptedCards.Line.LOSES);
        String key = World.id();

        refund(person, payment, key, 600)
                .then()
                .statusCode(201)
                .body("refundingCents", is(600))
                .body("refundedCents", is(0));
        refund(person, payment, key, 600).then().statusCode(201);
        assertInvalid(refund(person, payment, World.id(), 500), "amountCents");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> payments(person)
                        .body("items.refundedCents", contains(600))
                        .body("items.refundingCents", contains(0)));
        assertThat(lossy.refunded).hasSize(1);
        assertThat(cards.charged).hasSize(1);
    }

    @Test
    void aRefundThatIsDeclinedLeavesThePaymentWhole() {
        over(true);
        Person person = Person.uncovered();
        String payment = pay(person, World.id()).path("id");

        assertProblem(refund(person, payment, World.id(), 1_000), 422, "refused")
                .body("code", is("REFUND_NOT_DONE"));

        payments(person).body("items.refundedCents", contains(0)).body("items.refundingCents", contains(0));
        over(false);
        refund(person, payment, World.id(), 1_000).then().statusCode(201).body("refundedCents", is(1_000));
    }

    @Test
    void refundsAtOnceGiveBackNoMoreThanWasPaid() throws InterruptedException {
        ScriptedCards cards = over(false);
        Person person = Person.uncovered();
        String payment = pay(person, World.id()).path("id");

        List<Integer> answers = AtOnce.send(4, i -> refund(person, payment, World.id(), 700)).stream()
                .map(Response::statusCode)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 400, 400, 400);
        assertThat(cards.refunded).hasSize(1);
    }

    private static ScriptedCards over(boolean declinesRefunds, ScriptedCards.Line... script) {
        ScriptedCards cards = new ScriptedCards(declinesRefunds, script);
        QuarkusMock.installMockForType(cards, CardProcessor.class);
        return cards;
    }

    private static Response pay(Person person, String key) {
        return As.bea()
                .header("Idempotency-Key", key)
                .body(Json.of("site", Person.SITE, "method", "CARD", "amountCents", 1_000, "cardToken", "tok_any"))
                .post("/clients/" + person.client() + "/payments");
    }

    private static Response refund(Person person, String payment, String key, int cents) {
        return As.bea()
                .header("Idempotency-Key", key)
                .body(Json.of("amountCents", cents, "reason", "paid twice"))
                .post("/clients/" + person.client() + "/payments/" + payment + "/refunds");
    }

    private static ValidatableResponse payments(Person person) {
        return As.bea().get("/clients/" + person.client() + "/payments").then();
    }
}
