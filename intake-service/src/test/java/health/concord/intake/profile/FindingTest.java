package health.concord.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What instruments say on the profile, beside what people recorded. */
@QuarkusTest
class FindingTest {

    @Inject
    Store store;

    @Test
    void questionnaireFillsTheFactorsOfTheCatalogue() {
        Journey episode = Journey.inIntake();
        String response = answer(
                episode,
                "group-comfort",
                Bodies.of(
                        "privacy",
                        3,
                        "format",
                        -1,
                        "group-anxiety",
                        8,
                        "listen-first",
                        true,
                        "concerns",
                        List.of(0, 3),
                        "experience",
                        2),
                "2026-03-01");

        profile(episode)
                .body("revision", equalTo(0))
                .body("factors", hasSize(6))
                .body("factors.source.unique()", contains("INSTRUMENT"))
                .body("factors.find { it.code == 'privacyNeed' }.value", equalTo(3))
                .body("factors.find { it.code == 'formatPreference' }.value", equalTo(-1))
                .body("factors.find { it.code == 'observerStart' }.value", equalTo(true))
                .body(
                        "factors.find { it.code == 'groupConcerns' }.value",
                        containsInAnyOrder("JUDGEMENT", "CONFIDENTIALITY"))
                .body("factors.find { it.code == 'priorGroupExperience' }.value", equalTo("MIXED"))
                .body("factors.find { it.code == 'privacyNeed' }.confidence", equalTo("HIGH"))
                .body("findings.find { it.code == 'privacyNeed' }.response", equalTo(response))
                .body("findings.find { it.code == 'privacyNeed' }.instrument", equalTo("group-comfort"));
    }

    @Test
    void otherInstrumentsFillTheirs() {
        Journey episode = Journey.inIntake();
        answer(episode, "phq-9", Bodies.of("1", 1, "difficulty", 2), "2026-03-01");
        answer(episode, "c-ssrs", Bodies.of("4", true), "2026-03-01");

        profile(episode)
                .body("factors.find { it.code == 'functionImpairment' }.value", equalTo(3))
                .body("factors.find { it.code == 'crisisStatus' }.value", equalTo("ACUTE"));
    }

    @Test
    void whatStaffRecordedStandsAndTheDifferenceIsShown() {
        Journey episode = Journey.inIntake();
        record(episode, "privacyNeed", 1, "STAFF", "2026-02-25");
        answer(episode, "group-comfort", Bodies.of("privacy", 3, "alone", 2), "2026-03-01");

        profile(episode)
                .body("factors.find { it.code == 'privacyNeed' }.value", equalTo(1))
                .body("factors.find { it.code == 'privacyNeed' }.source", equalTo("STAFF"))
                .body("factors.find { it.code == 'isolation' }.value", equalTo(2))
                .body("conflicts.code", contains("privacyNeed"))
                .body("conflicts[0].recorded.value", equalTo(1))
                .body("conflicts[0].found.value", equalTo(3));

        record(episode, "privacyNeed", 2, "STAFF", "2026-03-02");
        profile(episode)
                .body("factors.find { it.code == 'privacyNeed' }.value", equalTo(2))
                .body("conflicts", empty());
    }

    @Test
    void agreementIsNoConflict() {
        Journey episode = Journey.inIntake();
        record(episode, "groupConcerns", List.of("CONFIDENTIALITY", "JUDGEMENT"), "CLIENT", "2026-02-25");
        answer(episode, "group-comfort", Bodies.of("concerns", List.of(0, 3)), "2026-03-01");

        profile(episode).body("conflicts", empty());
    }

    @Test
    void newerAnswersReplaceOlderOnesAndWhatWasTakenFromThem() {
        Journey episode = Journey.inIntake();
        answer(episode, "group-comfort", Bodies.of("privacy", 3, "pace", 1), "2026-03-01");
        record(episode, "privacyNeed", 3, "INSTRUMENT", "2026-03-01");
        answer(episode, "group-comfort", Bodies.of("privacy", 1), "2026-03-08");

        profile(episode)
                .body("factors.find { it.code == 'privacyNeed' }.value", equalTo(1))
                .body("factors.find { it.code == 'pacingNeed' }.value", equalTo(1))
                .body("conflicts", empty());
    }

    @Test
    void matchingIsToldWhatInstrumentsSay() {
        Journey episode = Journey.assessed();
        answer(episode, "group-comfort", Bodies.of("privacy", 3), "2026-03-01");

        UUID request = episode.requestPlacement();

        JsonNode factors =
                store.sentAbout(request).getFirst().data().path("snapshot").path("factors");
        assertThat(factors).hasSize(1);
        assertThat(factors.get(0).path("code").asText()).isEqualTo("privacyNeed");
        assertThat(factors.get(0).path("source").asText()).isEqualTo("INSTRUMENT");
    }

    private static String answer(Journey episode, String instrument, Map<String, Object> answers, String on) {
        return Api.as("clara")
                .create(episode.path("responses"), Bodies.of("instrument", instrument, "answers", answers, "on", on))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void record(Journey episode, String code, Object value, String source, String on) {
        Map<String, Object> factor = Bodies.factor(code, value);
        factor.put("source", source);
        factor.put("on", on);
        Api.as("clara")
                .put(episode.path("profile"), Bodies.profile(factor))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse profile(Journey episode) {
        return Api.as("clara").get(episode.path("profile")).then().statusCode(200);
    }
}
