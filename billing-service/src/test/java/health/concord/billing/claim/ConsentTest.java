package health.concord.billing.claim;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is told of anyone without a consent in force at that moment (42 CFR part 2; billing.md case 10). */
@QuarkusTest
class ConsentTest {

    private static final LocalDate MONDAY = World.lastMonday();
    private static final Duration SOON = Duration.ofSeconds(20);

    /** Tuesday at ten. */
    private static String revokedOnTuesday() {
        return MONDAY.plusDays(1)
                .atTime(10, 0)
                .atZone(World.HARBOR_ZONE)
                .toOffsetDateTime()
                .toString();
    }

    @Test
    void case10_aRunAfterTheRevocationShowsEachDaysHold() {
        Person person = Person.coveredBy(World.payer("comm-a")).fullWeek();
        IntakeStub.refuse(person.client(), "CONSENT_REVOKED", revokedOnTuesday());

        person.run()
                .body("claims.state", contains("HELD", "HELD"))
                .body("holds.findAll { it.code == 'CONSENT_MISSING' }.serviceDate", contains(day(2), day(4)))
                .body("holds.findAll { it.code == 'RELIANCE_REVIEW' }.serviceDate", contains(day(0)));
    }

    @Test
    void case10_aRevocationBeforeSendingHoldsTheClaimAndNothingLeaves() throws IOException {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).fullWeek();
        String claim =
                person.run().body("claims.state", contains("READY")).extract().path("claims[0].id");
        List<String> filesBefore = files();

        IntakeStub.refuse(person.client(), "CONSENT_REVOKED", revokedOnTuesday());
        consentChanged(person);

        await().atMost(SOON)
                .untilAsserted(() -> person.claims()
                        .body("items", hasSize(2))
                        .body("items.state", contains("HELD", "HELD"))
                        .body("items.holds.flatten()", containsInAnyOrder("CONSENT_MISSING", "RELIANCE_REVIEW")));
        As.bea()
                .get("/claims/" + claim)
                .then()
                .body("history.to", contains("DRAFT", "READY", "HELD"))
                .body("history[2].by", is("system:billing"))
                .body("lines.holds.flatten().code", contains("CONSENT_MISSING", "CONSENT_MISSING"))
                .body("lines.serviceDate", contains(day(2), day(4)));

        assertProblem(batch(payer), 422, "refused");
        assertThat(files()).isEqualTo(filesBefore);
        assertThat(IntakeStub.disclosures(person.client())).isEmpty();
    }

    @Test
    void aRevocationThatNoEventToldOfIsSeenWhenSending() throws IOException {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).fullWeek();
        person.run();
        List<String> filesBefore = files();
        IntakeStub.refuse(person.client(), "CONSENT_REVOKED", revokedOnTuesday());

        assertProblem(batch(payer), 422, "refused").body("code", is("NOTHING_PERMITTED"));

        person.claims().body("items.state", contains("HELD", "HELD"));
        assertThat(files()).isEqualTo(filesBefore);
        assertThat(IntakeStub.disclosures(person.client())).isEmpty();
        person.run()
                .body("lines.serviceDate", contains(day(0), day(2), day(4)))
                .body("lines.holds.flatten().code", contains("RELIANCE_REVIEW", "CONSENT_MISSING", "CONSENT_MISSING"));
    }

    @Test
    void aConsentGivenAgainMakesTheWeekOneReadyClaim() {
        Person person = Person.coveredBy(World.payer("comm-a")).fullWeek();
        var refusal = IntakeStub.refuse(person.client(), "CONSENT_MISSING", null);
        person.run().body("claims.state", contains("HELD")).body("holds", hasSize(3));

        IntakeStub.permit(refusal);
        consentChanged(person);

        await().atMost(SOON)
                .untilAsserted(() -> person.claims()
                        .body("items", hasSize(1))
                        .body("items[0].state", is("READY"))
                        .body("items[0].holds", empty()));
    }

    @Test
    void whileIntakeIsSilentAConsentHoldIsNotLifted() {
        Person person = Person.coveredBy(World.payer("comm-a")).fullWeek();
        IntakeStub.refuse(person.client(), "CONSENT_MISSING", null);
        person.run().body("claims.state", contains("HELD"));
        IntakeStub.fail(person.client());

        person.run().body("consentAsked", is(false)).body("claims.state", contains("HELD"));
    }

    @Test
    void aStumbleOfIntakeIsRiddenOut() {
        Person person = Person.coveredBy(World.payer("mcd-n")).groups(MONDAY, 3);
        IntakeStub.stumble(person.client());

        person.run().body("consentAsked", is(true)).body("claims.state", contains("READY"));

        assertThat(IntakeStub.questions(person.client())).hasSize(2);
        assertThat(IntakeStub.wereAllAskedWithAToken(person.client())).isTrue();
    }

    @Test
    void intakeIsToldWhoWouldLearnWhatAndWhy() {
        Person person = Person.coveredBy(World.payer("comm-a")).groups(MONDAY, 3);
        person.run();

        assertThat(IntakeStub.questions(person.client())).singleElement().satisfies(question -> {
            assertThat(question.getString("recipient.kind")).isEqualTo("PAYER");
            assertThat(question.getString("recipient.name")).isEqualTo("Commercial Alliance Health");
            assertThat(question.getString("purpose")).isEqualTo("PAYMENT");
            assertThat(question.getList("categories")).containsExactly("SUD");
            assertThat(question.getString("serviceDate")).isEqualTo(day(0));
        });
    }

    private static void consentChanged(Person person) {
        World.event(
                "consent.changed",
                "consent",
                World.id(),
                Person.SITE,
                Json.of("consent", World.id(), "client", person.client(), "kinds", List.of(), "status", "REVOKED"));
    }

    private static io.restassured.response.Response batch(String payer) {
        return As.anew(As.bea())
                .body(Json.of("payer", payer, "site", Person.SITE))
                .post("/batches");
    }

    private static List<String> files() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(IntakeStub.outbound())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String day(int after) {
        return MONDAY.plusDays(after).toString();
    }
}
