package health.concord.intake.response;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.mapper.ObjectMapperType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

/** What goes out and comes in as FHIR R4, held against the HAPI validator. */
@QuarkusTest
class FhirTest {

    private static final String FHIR = "application/fhir+json";
    private static final FhirContext R4 = FhirContext.forR4();

    @Test
    void everyQuestionnaireIsValid() {
        List<String> complaints = new ArrayList<>();
        for (String code : codes()) {
            String exported = export("/instruments/" + code + "/questionnaire");
            errors(validator(List.of(exported)), exported).forEach(e -> complaints.add(code + ": " + e));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyKindOfAnswerIsExportedValidAndComesBackTheSame() {
        Map<String, Map<String, Object>> sheets = new LinkedHashMap<>();
        sheets.put("phq-9", Bodies.of("1", 2, "2", 2, "3", 2, "4", 2, "5", 2, "6", 2, "7", 2, "8", 2, "9", 0));
        sheets.put("c-ssrs", Bodies.of("1", true, "2", false, "6", false));
        sheets.put("readiness-ruler", Bodies.of("1", 7));
        sheets.put("group-comfort", Bodies.of("privacy", 3, "concerns", List.of(0, 3), "format", -1));
        Map<String, Object> pcl = Bodies.of("event", "The accident in June");
        for (int i = 1; i <= 20; i++) {
            pcl.put(String.valueOf(i), 1);
        }
        sheets.put("pcl-5", pcl);
        Journey episode = Journey.inIntake();

        sheets.forEach((instrument, answers) -> {
            Response answered = Api.as("clara")
                    .create(
                            episode.path("responses"),
                            Bodies.of("instrument", instrument, "answers", answers, "on", "2026-03-01"));
            answered.then().statusCode(201);
            String exported = export("/responses/" + answered.path("id") + "/questionnaire-response");
            String questionnaire = export("/instruments/" + instrument + "/questionnaire");
            assertThat(errors(validator(List.of(questionnaire)), exported))
                    .as(instrument)
                    .isEmpty();

            Response back = takeOver(episode, exported);

            back.then().statusCode(201).body("answeredBy", equalTo("IMPORT"));
            assertThat(back.jsonPath().getMap("answers"))
                    .isEqualTo(answered.jsonPath().getMap("answers"));
            assertThat(back.<Object>path("score")).isEqualTo(answered.<Object>path("score"));
            assertThat(back.<Object>path("band")).isEqualTo(answered.<Object>path("band"));
        });
    }

    /** The validator would say so too: the import is checked as strictly. */
    @Test
    void answersThatDoNotFitAreRefusedByPlace() {
        Journey episode = Journey.inIntake();
        assertInvalid(takeOver(episode, resource("gad-7", "1", Bodies.of("valueInteger", 1))), "item[0].answer[0]");
        assertInvalid(
                takeOver(episode, resource("gad-7", "1", Bodies.of("valueCoding", Bodies.of("code", "often")))),
                "item[0].answer[0]");
        assertInvalid(takeOver(episode, resource("gad-7", "99", Bodies.of("valueInteger", 1))), "item[0].linkId");
        assertInvalid(takeOver(episode, resource("phq-9000", "1", Bodies.of("valueInteger", 1))), "questionnaire");
        Map<String, Object> draft = resource("readiness-ruler", "1", Bodies.of("valueInteger", 7));
        draft.put("status", "in-progress");
        assertInvalid(takeOver(episode, draft), "status");
        Map<String, Object> never = resource("readiness-ruler", "1", Bodies.of("valueInteger", 7));
        never.put("authored", "2026-02-31");
        assertInvalid(takeOver(episode, never), "authored");
        Map<String, Object> other = resource("readiness-ruler", "1", Bodies.of("valueInteger", 7));
        other.put("subject", Bodies.of("reference", "Patient/" + UUID.randomUUID()));
        assertInvalid(takeOver(episode, other), "subject.reference");
    }

    @Test
    void momentWithOffsetIsADayAtTheSite() {
        Map<String, Object> late = resource("readiness-ruler", "1", Bodies.of("valueInteger", 7));
        late.put("authored", "2026-03-02T03:00:00Z");

        takeOver(Journey.inIntake(), late).then().statusCode(201).body("on", equalTo("2026-03-01"));
    }

    @Test
    void totalFromElsewhereHasNoAnswersToExport() {
        Journey episode = Journey.inIntake();
        String id = Api.as("clara")
                .create(episode.path("outside-scores"), Bodies.outsideScore("audit", 12))
                .path("id");

        assertProblem(Api.as("clara").get("/responses/" + id + "/questionnaire-response"), 409, "wrong-state");
        assertProblem(
                Api.as("clara").get("/responses/" + UUID.randomUUID() + "/questionnaire-response"), 404, "not-found");
    }

    private static Map<String, Object> resource(String instrument, String linkId, Map<String, Object> answer) {
        return Bodies.of(
                "resourceType",
                "QuestionnaireResponse",
                "questionnaire",
                "https://concord.health/fhir/Questionnaire/" + instrument,
                "status",
                "completed",
                "authored",
                "2026-03-01",
                "item",
                Bodies.list(Bodies.of("linkId", linkId, "answer", Bodies.list(answer))));
    }

    private static List<String> codes() {
        return Api.as("clara").get("/instruments").jsonPath().getList("items.code", String.class);
    }

    private static String export(String path) {
        return Api.as("clara")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(FHIR)
                .extract()
                .asString();
    }

    private static Response takeOver(Journey episode, Object body) {
        var request = given().auth()
                .oauth2(Api.as("clara").token())
                .contentType(FHIR)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return (body instanceof String text ? request.body(text) : request.body(body, ObjectMapperType.JACKSON_2))
                .post(episode.path("questionnaire-responses"));
    }

    /** Knows the questionnaires and our own codes, and asks no server. */
    private static FhirValidator validator(List<String> questionnaires) {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(R4);
        CodeSystem codes = new CodeSystem();
        codes.setUrl("https://concord.health/fhir/CodeSystem/intake");
        codes.setStatus(org.hl7.fhir.r4.model.Enumerations.PublicationStatus.ACTIVE);
        codes.setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
        for (String text : questionnaires) {
            Questionnaire questionnaire = R4.newJsonParser().parseResource(Questionnaire.class, text);
            own.addResource(questionnaire);
            questionnaire.getCode().forEach(c -> codes.addConcept().setCode(c.getCode()));
            questionnaire
                    .getItem()
                    .forEach(i -> i.getCode().forEach(c -> codes.addConcept().setCode(c.getCode())));
            questionnaire.getContained().stream()
                    .map(ValueSet.class::cast)
                    .flatMap(v -> v.getCompose().getInclude().stream())
                    .flatMap(i -> i.getConcept().stream())
                    .forEach(c -> codes.addConcept().setCode(c.getCode()).setDisplay(c.getDisplay()));
        }
        own.addCodeSystem(codes);
        IValidationSupport chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                own,
                new InMemoryTerminologyServerValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4));
        return R4.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    private static List<String> errors(FhirValidator validator, String resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(m -> m.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(m -> m.getLocationString() + " " + m.getMessage())
                .toList();
    }
}
