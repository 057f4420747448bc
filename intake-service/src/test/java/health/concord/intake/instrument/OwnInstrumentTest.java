package health.concord.intake.instrument;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Instruments that the program brings itself: by a file, or by the text for one that is shipped without. */
@QuarkusTest
class OwnInstrumentTest {

    private static final String FHIR = "application/fhir+json";

    @Test
    void fileInTheProgramsFolderIsAnInstrument() {
        Journey episode = Journey.inIntake();
        Api.as("clara").get("/instruments").then().body("items.code", hasItem("two-questions"));

        Api.as("clara")
                .create(
                        episode.path("responses"),
                        Bodies.of(
                                "instrument",
                                "two-questions",
                                "answers",
                                Bodies.of("sleep", 2, "rest", 2),
                                "on",
                                "2026-03-01"))
                .then()
                .statusCode(201)
                .body("band", equalTo("tired"))
                .body("alerts", contains("TOO_TIRED"));
        Api.as("clara")
                .get("/clients/" + episode.client() + "/safety-holds")
                .then()
                .body("items[0].rule", equalTo("OWN"))
                .body("items[0].severity", equalTo("MODERATE"));
    }

    @Test
    void textSlotsAreRefusedUntilTheTextIsImported() {
        Journey episode = Journey.inIntake();
        Map<String, Object> answers = Bodies.of(
                "instrument",
                "dast-10",
                "answers",
                Bodies.of(
                        "1", true, "2", false, "3", true, "4", false, "5", false, "6", false, "7", false, "8", false,
                        "9", false, "10", false),
                "on",
                "2026-03-01");
        assertInvalid(Api.as("clara").create(episode.path("responses"), answers), "instrument");

        supply("dast-10", dast()).then().statusCode(200).body("item[2].text", equalTo("Question 3"));

        Api.as("clara")
                .create(episode.path("responses"), answers)
                .then()
                .statusCode(201)
                .body("score", equalTo(1))
                .body("band", equalTo("low"));
        Api.as("clara")
                .get("/instruments/dast-10")
                .then()
                .body("answerable", equalTo(true))
                .body("licence.textShipped", equalTo(false))
                .body("questionnaire.copyright", equalTo("By permission of the author to this program."));
    }

    @Test
    void optionsAreImportedByTheirPoints() {
        Map<String, Object> body = questionnaire(IntStream.rangeClosed(1, 3)
                .<Object>mapToObj(i -> Bodies.of(
                        "linkId", String.valueOf(i), "text", "Question " + i, "type", "choice", "answerValueSet", "#o"))
                .toList());
        List<Object> options = IntStream.rangeClosed(0, 4)
                .<Object>mapToObj(p -> Bodies.of(
                        "extension",
                        List.of(Bodies.of(
                                "url", "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal", p)),
                        "code",
                        "o" + p,
                        "display",
                        "Option " + p))
                .toList();
        body.put("contained", List.of(set(options.subList(0, 4))));
        assertInvalid(supply("mini-spin", body), "item[0].answerValueSet");

        body.put("contained", List.of(set(options)));
        supply("mini-spin", body).then().statusCode(200);

        Api.as("clara")
                .get("/instruments/mini-spin")
                .then()
                .body("questionnaire.contained[0].compose.include[0].concept[4].display", equalTo("Option 4"))
                .body("questionnaire.contained[0].compose.include[0].concept[4].code", equalTo("how-much-4"));
    }

    @Test
    void textThatDoesNotFitTheSlotsIsRefused() {
        Map<String, Object> tooFew = dast();
        tooFew.put("item", ((List<?>) tooFew.get("item")).subList(0, 9));
        assertInvalid(supply("cage-aid", tooFew), "item[4].linkId");
        Map<String, Object> body = dast();
        body.remove("copyright");
        assertInvalid(supply("cage-aid", body), "copyright");
        Map<String, Object> other = dast();
        other.put("item", List.of(Bodies.of("linkId", "1", "text", "One", "type", "boolean")));
        assertInvalid(supply("cage-aid", other), "item");
    }

    @Test
    void shippedTextStays() {
        assertProblem(supply("phq-9", dast()), 422, "refused").body("code", equalTo("TEXT_SHIPPED"));
        assertProblem(supply("nothing", dast()), 404, "not-found");
    }

    @Test
    void secondImportNeedsTheFirstToBeSeen() {
        Map<String, Object> body = questionnaire(IntStream.rangeClosed(1, 4)
                .<Object>mapToObj(i -> Bodies.of("linkId", String.valueOf(i), "text", "Q" + i, "type", "boolean"))
                .toList());
        String seen = Api.as("ada").get("/instruments/cage-aid/questionnaire").header("ETag");
        assertThat(put("cage-aid", seen, body).statusCode()).isEqualTo(200);

        assertProblem(put("cage-aid", seen, body), 412, "stale");
        assertThat(supply("cage-aid", body).statusCode()).isEqualTo(200);
    }

    private static Response supply(String code, Map<String, Object> body) {
        Response seen = Api.as("ada").get("/instruments/" + code + "/questionnaire");
        return put(code, seen.header("ETag") == null ? "\"0\"" : seen.header("ETag"), body);
    }

    private static Response put(String code, String etag, Map<String, Object> body) {
        return given().auth()
                .oauth2(Api.as("ada").token())
                .contentType(FHIR)
                .header("If-Match", etag)
                .body(body, io.restassured.mapper.ObjectMapperType.JACKSON_2)
                .put("/instruments/" + code + "/questionnaire");
    }

    private static Map<String, Object> dast() {
        return questionnaire(IntStream.rangeClosed(1, 10)
                .<Object>mapToObj(
                        i -> Bodies.of("linkId", String.valueOf(i), "text", "Question " + i, "type", "boolean"))
                .toList());
    }

    private static Map<String, Object> questionnaire(List<Object> items) {
        return Bodies.of(
                "resourceType",
                "Questionnaire",
                "status",
                "active",
                "copyright",
                "By permission of the author to this program.",
                "publisher",
                "The program",
                "item",
                items);
    }

    private static Map<String, Object> set(List<Object> options) {
        return Bodies.of(
                "resourceType",
                "ValueSet",
                "id",
                "o",
                "status",
                "active",
                "compose",
                Bodies.of("include", List.of(Bodies.of("system", "urn:own", "concept", options))));
    }
}
