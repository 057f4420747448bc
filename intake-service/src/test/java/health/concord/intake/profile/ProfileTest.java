package health.concord.intake.profile;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfileTest {

    @Inject
    Store store;

    @Test
    void profileIsRecordedWholeUnderItsVersion() {
        Journey episode = Journey.inIntake();
        String path = episode.path("profile");
        Map<String, Object> profile = Bodies.profile(
                Bodies.factor("privacyNeed", 2),
                Bodies.factor("formatPreference", -2),
                Bodies.factor("goals", List.of("SOBRIETY", "COPING")),
                Bodies.factor("recoveryStage", "ACTION"),
                Bodies.factor("bereavement", false));
        Api.as("clara").get(path).then().statusCode(200).header("ETag", "\"0\"").body("factors", empty());

        assertProblem(Api.as("clara").request().body(profile).put(path), 428, "precondition-required");
        Api.as("clara")
                .put(path, "\"0\"", profile)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("factors", hasSize(5))
                .body("factors[0].source", equalTo("STAFF"))
                .body("factors[0].confidence", equalTo("HIGH"))
                .body("factors[2].value", contains("SOBRIETY", "COPING"))
                .body("factors[4].value", equalTo(false));
        assertProblem(Api.as("clara").put(path, "\"0\"", profile), 412, "stale")
                .body(
                        "errors.field",
                        contains(
                                "diagnoses",
                                "factors.bereavement",
                                "factors.formatPreference",
                                "factors.goals",
                                "factors.privacyNeed",
                                "factors.recoveryStage"));
        Api.as("clara")
                .put(path, "\"1\"", Bodies.profile())
                .then()
                .statusCode(200)
                .body("factors", empty());

        Api.as("clara").get(path).then().header("ETag", "\"2\"").body("recordedBy", equalTo("clara"));
        Api.as("clara").get("/episodes/" + episode.id()).then().body("diagnoses", contains("F10.20", "F33.1"));
        assertThat(store.sentAbout(episode.id()))
                .anyMatch(e -> e.data().path("diagnoses").toString().equals("[\"F10.20\",\"F33.1\"]"));
        assertThat(store.auditOf(episode.id())).contains("profile.recorded", "profile.read");
    }

    @Test
    void agreementsToGroupsAreToldOfManyAtOnce() {
        Journey signed = Journey.inIntake();
        Journey refused = Journey.inIntake();
        Journey unsaid = Journey.inIntake();
        Api.as("clara")
                .put(signed.path("profile"), "\"0\"", Bodies.profile(Bodies.factor("groupAgreementSigned", false)));
        Api.as("clara")
                .put(signed.path("profile"), "\"1\"", Bodies.profile(Bodies.factor("groupAgreementSigned", true)));
        Api.as("clara")
                .put(refused.path("profile"), "\"0\"", Bodies.profile(Bodies.factor("groupAgreementSigned", false)));
        String all = signed.id() + "," + refused.id() + "," + unsaid.id();

        Api.as("clara")
                .get("/group-agreements?episodes=" + all)
                .then()
                .statusCode(200)
                .body("", hasSize(3))
                .body("find { it.episode == '" + signed.id() + "' }.signed", equalTo(true))
                .body("find { it.episode == '" + refused.id() + "' }.signed", equalTo(false))
                .body("find { it.episode == '" + unsaid.id() + "' }.signed", equalTo(null));
        Api.as("carl")
                .get("/group-agreements?episodes=" + all)
                .then()
                .statusCode(200)
                .body("", empty());
        assertThat(store.auditOf(signed.id())).contains("group-agreement.read");
        assertInvalid(Api.as("clara").get("/group-agreements?episodes=x"), "episodes");
        assertInvalid(Api.as("clara").get("/group-agreements"), "episodes");
    }

    @Test
    void schedulingIsToldOfAgreementsWhereTheyChange() {
        Journey episode = Journey.inIntake();
        Map<String, Object> signed = Bodies.profile(Bodies.factor("groupAgreementSigned", true));
        Api.as("clara").put(episode.path("profile"), "\"0\"", signed);
        Api.as("clara").put(episode.path("profile"), "\"1\"", signed);
        Api.as("clara").put(episode.path("profile"), "\"2\"", Bodies.profile());

        assertThat(store.sentAbout(episode.id()).stream()
                        .filter(event -> event.type().equals("group-agreement.changed"))
                        .map(event -> event.receiver() + " " + event.data().path("signed")))
                .containsExactly("SCHEDULING true", "SCHEDULING ");
    }

    @Test
    void wrongFactorsAreAllNamed() {
        Journey episode = Journey.inIntake();
        Map<String, Object> future = Bodies.factor("isolation", 1);
        future.put("on", "2999-01-01");
        Map<String, Object> profile = Bodies.profile(
                Bodies.factor("shoeSize", 44),
                Bodies.factor("privacyNeed", 4),
                Bodies.factor("bereavement", "yes"),
                Bodies.factor("recoveryStage", "LATER"),
                Bodies.factor("goals", List.of("FLYING")),
                future,
                Bodies.factor("supportNeed", 1),
                Bodies.factor("supportNeed", 2));

        assertProblem(Api.as("clara").put(episode.path("profile"), profile), 400, "invalid")
                .body(
                        "errors.field",
                        contains(
                                "factors[0].code",
                                "factors[1].value",
                                "factors[2].value",
                                "factors[3].value",
                                "factors[4].value",
                                "factors[5].on",
                                "factors[7].code"));
    }

    @Test
    void diagnosesAreCodes() {
        Journey episode = Journey.inIntake();
        for (String code : List.of("depression", "F3", "f33.1", "F33.12345")) {
            Map<String, Object> profile = Bodies.profile();
            profile.put("diagnoses", List.of(code));
            assertInvalid(Api.as("clara").put(episode.path("profile"), profile), "diagnoses[0]");
        }
    }

    @Test
    void catalogueTellsWhatCanBeRecorded() {
        Api.as("ines")
                .get("/factors")
                .then()
                .statusCode(200)
                .body("version", equalTo("2026-03"))
                .body("rows", hasSize(51))
                .body("factors.code", hasItems("crisisStatus", "declinesGroup"));
    }
}
