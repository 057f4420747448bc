package health.concord.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Answer;
import health.concord.suite.http.Api;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.launch.TimePasses;
import health.concord.suite.program.DemoProgram;
import health.concord.suite.steps.EdiFile;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Journey;
import health.concord.suite.steps.Person;
import health.concord.suite.steps.Recommendation.Option;
import health.concord.suite.steps.Until;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From a partner clinic's referral to the claim that leaves, each step as staff takes it, over a week that happens. */
@OnSuite
@Order(90)
class MainJourneyTest {

    private final Journey journey = new Journey();

    @BeforeAll
    static void program() {
        DemoProgram.load();
    }

    @Test
    void fromReferralToClaim() {
        Client client = referredByRiverside();
        UUID payer = journey.billing.payerLike("mcd-n");
        assessed(client);
        LocalDate firstDay = placed(client);
        LocalDate monday = firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        int attended = attendedAWeek(client, monday);
        JsonNode claim = charged(client, payer, monday, attended);
        sent(client, payer, claim);
        provenUntouched();
    }

    private Client referredByRiverside() {
        Person person = Person.adult("Journey", 34);
        Map<String, Object> referral = person.referredTo(IntakeSteps.SITE);
        Api riverside = Who.RIVERSIDE.at(Part.INTAKE);
        String key = UUID.randomUUID().toString();

        Answer made = riverside.post(key, "/referrals", referral).expect(201);
        Answer again = riverside.post(key, "/referrals", referral).expect(201);
        Answer other = riverside.post(key, "/referrals", Json.with(referral, "urgency", "URGENT"));

        assertThat(again.json()).as("the replay").isEqualTo(made.json());
        assertThat(again.header("Location")).endsWith("/referrals/" + made.id());
        assertThat(other.outcome()).isEqualTo("422 key-reused");
        Client client = journey.intake.referred(person, made.id());
        journey.intake.accept(client);
        return client;
    }

    private void assessed(Client client) {
        journey.intake.consent(client);
        assertThat(journey.assessment.phq9(client, 12, 0).text("band")).isEqualTo("moderate");
        assertThat(journey.assessment.gad7(client, 8).text("band")).isEqualTo("mild");
        assertThat(journey.assessment.auditC(client, 9).text("band")).isEqualTo("positive");
        assertThat(journey.assessment.cssrsAllNo(client).text("band")).isEqualTo("none");
        journey.assessment.score(client, "audit", 18);
        journey.assessment.profile(client, List.of("F10.20"), Journey.inRecovery());
        journey.assessment.rate(client, 0, 0, 2, 3, 1, 1);

        JsonNode suggestion = journey.assessment.levelOfCare(client).get("suggestion");
        assertThat(suggestion.get("suggestion").asText()).isEqualTo("LEVEL_2_1");
        assertThat(suggestion.get("reasons")).isNotEmpty();
        journey.assessment.decideLevel(client, "2.1");
        JsonNode outcomes = Until.found(
                "matching to learn the scores by which it measures what helps",
                () -> Who.CLARA
                        .at(Part.MATCHING)
                        .get("/outcomes?episode=" + client.episode())
                        .expect(200)
                        .json()
                        .get("items"),
                items -> items.size() >= 3);
        assertThat(outcomes.findValuesAsText("instrument")).contains("phq-9", "gad-7", "audit-c");
    }

    /** The first day of the placement that was recommended, accepted and confirmed. */
    private LocalDate placed(Client client) {
        UUID request = journey.intake.requestPlacement(client);
        Option best = journey.placement.recommended(request).best();
        assertThat(best.weekMinutes()).isGreaterThanOrEqualTo(540);
        assertThat(best.json().get("for")).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.get("rule").asText()).isNotEmpty();
            assertThat(reason.get("text").asText()).isNotEmpty();
        });

        UUID placement = journey.placement.accepted(request, 1);
        JsonNode confirmed = journey.placement.confirmed(placement);
        assertThat(Json.stream(confirmed.get("history"))
                        .map(step -> step.get("to").asText()))
                .containsSubsequence("ACCEPTED", "HOLDING", "ENROLLING", "CONFIRMED");
        Until.found(
                "intake to hear of it",
                () -> journey.intake.episode(client),
                episode -> episode.text("stage").equals("PLACED"));
        return LocalDate.parse(confirmed.get("startsOn").asText());
    }

    private int attendedAWeek(Client client, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        List<JsonNode> sessions = journey.week.sessions(client.id(), monday, sunday);
        assertThat(sessions).isNotEmpty().allSatisfy(session -> {
            assertThat(session.get("clinicians")).isNotEmpty();
            assertThat(session.get("state").asText()).isEqualTo("SCHEDULED");
        });

        TimePasses.until(monday.plusDays(8));
        journey.week.attendAll(client.id(), monday, sunday);

        JsonNode hours = journey.week.hours(client.id(), monday);
        assertThat(hours.get("minutes").asInt()).isGreaterThanOrEqualTo(540);
        assertThat(hours.get("days").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(hours.at("/shortfall/minutes").asInt()).isZero();
        assertThat(hours.at("/shortfall/days").asInt()).isZero();
        return sessions.size();
    }

    /** The one claim of the week. */
    private JsonNode charged(Client client, UUID payer, LocalDate monday, int attended) {
        LocalDate sunday = monday.plusDays(6);
        journey.billing.cover(client, payer);
        journey.billing.delivered(client, monday, sunday, attended);

        JsonNode run = journey.billing.run(client, monday, sunday);

        assertThat(run.get("holds")).isEmpty();
        assertThat(run.get("claims")).hasSize(1);
        JsonNode claim = run.get("claims").get(0);
        assertThat(claim.get("state").asText()).isEqualTo("READY");
        assertThat(Json.stream(run.get("lines"))
                        .flatMap(line -> Json.stream(line.get("services")))
                        .map(service -> service.get("service").asText()))
                .as("each service in one line")
                .doesNotHaveDuplicates()
                .hasSize(attended);
        assertThat(Json.stream(run.get("lines"))
                        .mapToLong(line -> line.get("amountCents").asLong())
                        .sum())
                .isEqualTo(claim.get("totalCents").asLong());
        return claim;
    }

    private void sent(Client client, UUID payer, JsonNode claim) {
        UUID claimId = UUID.fromString(claim.get("id").asText());
        long cents = claim.get("totalCents").asLong();

        Answer batch = journey.billing.batch(payer).expect(201);

        assertThat(batch.text("state")).isEqualTo("SENT");
        String text = journey.billing.file(batch.id());
        assertThat(journey.billing.outbound()).containsEntry(batch.text("fileName"), (long) text.length());
        assertFileTellsTheClaim(EdiFile.read(text), claim);
        assertThat(journey.billing.claim(claimId).get("state").asText()).isEqualTo("SENT");
        assertThat(journey.billing.journals(claimId)).singleElement().satisfies(journal -> {
            assertThat(sum(journal, "DEBIT")).isEqualTo(cents);
            assertThat(sum(journal, "CREDIT")).isEqualTo(cents);
        });
        JsonNode balance = journey.billing.trialBalance();
        assertThat(balance.get("debitCents")).isEqualTo(balance.get("creditCents"));
        JsonNode disclosures = Until.found(
                "intake to account for the disclosure",
                () -> journey.intake.disclosures(client),
                made -> !made.isEmpty());
        assertThat(disclosures).singleElement().satisfies(disclosure -> {
            assertThat(disclosure.get("purpose").asText()).isEqualTo("PAYMENT");
            assertThat(disclosure.get("recipient").asText()).isEqualTo(batch.text("payer/name"));
        });
    }

    private static void assertFileTellsTheClaim(EdiFile file, JsonNode claim) {
        assertThat(file.of("IEA", 2)).isEqualTo(file.of("ISA", 13));
        assertThat(file.of("GE", 2)).isEqualTo(file.of("GS", 6));
        assertThat(file.of("SE", 2)).isEqualTo(file.of("ST", 2));
        assertThat(file.of("SE", 1)).isEqualTo(String.valueOf(file.segmentsOfTransaction()));
        assertThat(file.all("LX")).hasSize(claim.get("lines").asInt());
        assertThat(file.of("CLM", 1)).isEqualTo(claim.get("number").asText());
        assertThat(file.of("CLM", 2)).isEqualTo(dollars(claim.get("totalCents").asLong()));
    }

    /** Every service recomputes its audit chain. */
    private void provenUntouched() {
        for (Part service : Part.SERVICES) {
            JsonNode proof = journey.auditOf(service);
            assertThat(proof.get("intact").asBoolean()).as(service.code()).isTrue();
            assertThat(proof.get("entries").asLong()).as(service.code()).isPositive();
        }
    }

    private static long sum(JsonNode journal, String side) {
        return Json.stream(journal.get("entries"))
                .filter(entry -> entry.get("side").asText().equals(side))
                .mapToLong(entry -> entry.get("amountCents").asLong())
                .sum();
    }

    private static String dollars(long cents) {
        return cents % 100 == 0
                ? String.valueOf(cents / 100)
                : BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString();
    }
}
