package health.concord.intake.answering;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A client without a login, before one form. */
@QuarkusTest
class FormTest {

    @Inject
    Store store;

    private record Link(String id, String draft, String link, String code) {

        RequestSpecification with(String tried) {
            return given().header("Form-Link", link).header("Form-Code", tried).contentType(ContentType.JSON);
        }

        RequestSpecification open() {
            return with(code);
        }

        String wrong() {
            return code.equals("000000") ? "000001" : "000000";
        }

        Response save(Map<String, Object> answers) {
            return open().header("If-Match", open().get("/form").header("ETag"))
                    .body(Bodies.of("answers", answers))
                    .put("/form/answers");
        }
    }

    @Test
    void clientAnswersOnceAndSeesNothingButTheForm() {
        Journey episode = Journey.inIntake();
        Link link = make(episode, "phq-9", "REMOTE");

        String form = link.open()
                .get("/form")
                .then()
                .statusCode(200)
                .body("title", containsString("PHQ-9"))
                .body("questionnaire.item", hasSize(11))
                .body("help", containsString("988"))
                .extract()
                .asString();
        assertThat(form)
                .doesNotContain("Rivera", "Jordan", "harbor")
                .doesNotContain(episode.client().toString(), episode.id().toString());
        link.save(Bodies.of("1", 3)).then().statusCode(200).body("answers.1", equalTo(3));
        link.save(answers(3)).then().statusCode(200);

        Map<String, Object> received = link.open()
                .post("/form/submission")
                .then()
                .statusCode(200)
                .extract()
                .path("");

        assertThat(received).containsOnlyKeys("receivedAt", "help");
        Api.as("clara")
                .get(episode.path("responses"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].score", equalTo(27))
                .body("items[0].answeredBy", equalTo("LINK"))
                .body("items[0].recordedBy", equalTo("client"));
        assertProblem(link.open().get("/form"), 409, "wrong-state").body("code", equalTo("LINK_CLOSED"));
        assertProblem(link.open().post("/form/submission"), 409, "wrong-state");
    }

    @Test
    void whatAClientSentIsListedUntilSomebodyLooked() {
        Journey episode = Journey.inIntake();
        Link link = make(episode, "phq-9", "REMOTE");
        assertProblem(Api.as("ines").post("/answer-links/" + link.id() + "/acknowledgement"), 409, "wrong-state");
        link.save(answers(1)).then().statusCode(200);
        link.open().post("/form/submission").then().statusCode(200);

        String response = Api.as("clara").get(episode.path("responses")).path("items[0].id");
        String mine = "items.find { it.id == '" + link.id() + "' }";
        Api.as("ines")
                .get("/unseen-forms?site=harbor&limit=200")
                .then()
                .statusCode(200)
                .body(mine + ".clientLabel", equalTo("Jordan R."))
                .body(mine + ".episode", equalTo(episode.id().toString()))
                .body(mine + ".title", containsString("PHQ-9"))
                .body(mine + ".response", equalTo(response));

        Api.as("ines")
                .post("/answer-links/" + link.id() + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("seenBy", equalTo("ines"));
        Api.as("clara")
                .post("/answer-links/" + link.id() + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("seenBy", equalTo("ines"));
        Api.as("ines").get("/unseen-forms?limit=200").then().body(mine, nullValue());
    }

    @Test
    void safetyAnswerThroughALinkRaisesAHoldAtOnce() {
        Journey episode = Journey.inIntake();
        Link link = make(episode, "c-ssrs", "TABLET");
        link.save(Bodies.of("1", true, "2", true, "3", true, "4", true)).then().statusCode(200);

        link.open().post("/form/submission").then().statusCode(200);

        Api.as("clara")
                .get("/clients/" + episode.client() + "/safety-holds")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("CSSRS_HIGH"));
        Api.as("clara").get(episode.path("responses")).then().body("items[0].answeredBy", equalTo("TABLET"));
    }

    @Test
    void withoutTheRightSecretsNothingIsTold() {
        Link link = make(Journey.inIntake(), "phq-9", "REMOTE");
        List<Response> refused = List.of(
                given().get("/form"),
                given().header("Form-Link", link.link()).get("/form"),
                given().header("Form-Code", link.code()).get("/form"),
                link.with(link.wrong()).get("/form"),
                given().header("Form-Link", "nothing")
                        .header("Form-Code", link.code())
                        .get("/form"),
                given().noContentType().put("/form/answers"),
                link.with(link.wrong()).body(Bodies.of("answers", Map.of())).put("/form/answers"),
                link.with(link.wrong()).post("/form/submission"));

        String one = assertProblem(refused.getFirst(), 401, "unauthenticated")
                .extract()
                .asString();
        refused.forEach(answer -> assertThat(
                        assertProblem(answer, 401, "unauthenticated").extract().asString())
                .isEqualTo(one));
    }

    @Test
    void fiveWrongCodesLockTheLinkEvenWhenTriedAtOnce() throws Exception {
        Journey episode = Journey.inIntake();
        Link link = make(episode, "phq-9", "REMOTE");
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> tries = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tries.add(callers.submit(
                        () -> link.with(link.wrong()).get("/form").statusCode()));
            }
            for (Future<Integer> tried : tries) {
                assertThat(tried.get()).isEqualTo(401);
            }
        }

        assertProblem(link.open().get("/form"), 401, "unauthenticated");
        Api.as("clara")
                .get(episode.path("answer-links"))
                .then()
                .body("items[0].state", equalTo("LOCKED"))
                .body("items[0].wrongCodes", equalTo(8))
                .body("items[0].link", nullValue())
                .body("items[0].code", nullValue());
    }

    @Test
    void fewWrongCodesAreForgiven() {
        Link link = make(Journey.inIntake(), "phq-9", "REMOTE");
        for (int i = 0; i < 4; i++) {
            link.with(link.wrong()).get("/form").then().statusCode(401);
        }

        link.open().get("/form").then().statusCode(200);
    }

    @Test
    void linkExpiresAndCanBeTakenBack() throws SQLException {
        Journey episode = Journey.inIntake();
        Link expired = make(episode, "phq-9", "REMOTE");
        store.run("UPDATE answer_link SET expires_at = now() - interval '1 minute' WHERE id = '" + expired.id() + "'");
        assertProblem(expired.open().get("/form"), 409, "wrong-state").body("code", equalTo("LINK_CLOSED"));

        Link taken = make(episode, "phq-9", "REMOTE");
        Api.as("ines")
                .post("/answer-links/" + taken.id() + "/revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        assertProblem(taken.open().get("/form"), 409, "wrong-state");
        assertProblem(Api.as("ines").post("/answer-links/" + taken.id() + "/revocation"), 409, "wrong-state");
    }

    @Test
    void secretsAreNotInTheStore() {
        Link link = make(Journey.inIntake(), "phq-9", "REMOTE");

        assertThat(store.query(
                        "SELECT row_to_json(l)::text FROM answer_link l WHERE id = '" + link.id() + "'",
                        row -> row.getString(1)))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain(link.link(), '"' + link.code() + '"'));
        assertThat(store.auditOf(UUID.fromString(link.id()))).containsExactly("answer-link.made");
    }

    @Test
    void wrongAnswersAreNamedToTheClient() {
        Link link = make(Journey.inIntake(), "phq-9", "REMOTE");

        assertInvalid(link.save(Bodies.of("1", 4)), "answers.1");
        assertInvalid(link.save(Bodies.of("name", "x")), "answers.name");
        assertInvalid(link.open().put("/form/answers"), "body");
    }

    @Test
    void lengthIsWithinReason() {
        Journey episode = Journey.inIntake();
        assertInvalid(
                Api.as("ines")
                        .post(
                                episode.path("answer-links"),
                                Bodies.of("instrument", "phq-9", "kind", "REMOTE", "minutes", 20161)),
                "minutes");
        assertInvalid(
                Api.as("ines").post(episode.path("answer-links"), Bodies.of("instrument", "dast-10", "kind", "REMOTE")),
                "instrument");
    }

    private static Link make(Journey episode, String instrument, String kind) {
        var made = Api.as("ines")
                .post(episode.path("answer-links"), Bodies.of("instrument", instrument, "kind", kind))
                .then()
                .statusCode(201)
                .extract();
        return new Link(made.path("id"), made.path("draft"), made.path("link"), made.path("code"));
    }

    private static Map<String, Object> answers(int each) {
        Map<String, Object> answers = Bodies.of();
        for (int i = 1; i <= 9; i++) {
            answers.put(String.valueOf(i), each);
        }
        return answers;
    }
}
