package health.concord.intake;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Operations;
import health.concord.intake.testsupport.Spoiled;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bad input at every write: 400 problem details that name the field, and nothing stored. */
@QuarkusTest
class BadInputTest {

    /** Writes without a body, and those of commons. */
    private static final Set<String> WITHOUT_BODY = Set.of(
            "POST /referrals/{id}/acceptance",
            "POST /safety-holds/{id}/acknowledgement",
            "POST /drafts/{id}/discard",
            "POST /answer-links/{id}/revocation",
            "POST /answer-links/{id}/acknowledgement",
            "POST /form/submission",
            // A file, not JSON; what is wrong with one is tried in ReferralDocumentTest.
            "POST /referrals/{id}/documents",
            "POST /events",
            "POST /events/{id}/redelivery",
            "POST /audit/verifications");

    @Inject
    Store store;

    /** A write: how it is sent, a good body, fields that must not be left out, and values out of range. */
    private record Write(
            String operation,
            Function<Object, Response> send,
            Map<String, Object> good,
            List<String> required,
            Map<String, Object> outOfRange) {}

    @Test
    void everyWriteIsTried() {
        Set<String> writes =
                Operations.all().stream().filter(o -> !o.startsWith("GET ")).collect(Collectors.toSet());
        Set<String> tried = writes().stream().map(Write::operation).collect(Collectors.toSet());
        tried.addAll(WITHOUT_BODY);

        assertThat(tried).isEqualTo(writes);
    }

    @Test
    void badInputNamesTheFieldAndStoresNothing() {
        List<String> complaints = new ArrayList<>();
        for (Write write : writes()) {
            Map<String, Long> before = store.rows();
            for (Spoiled spoiled : Spoiled.allOf(write.good(), write.required(), write.outOfRange())) {
                Response answer = write.send().apply(spoiled.body());
                if (!names(answer, spoiled.field())) {
                    complaints.add(write.operation() + ", " + spoiled.name() + ": " + answer.asString());
                }
            }
            for (String body : List.of("{", "[]", "null", "\"text\"", "{\"a\":1,\"a\":2}", "")) {
                Response answer = write.send().apply(body);
                if (answer.statusCode() != 400) {
                    complaints.add(write.operation() + ", " + body + ": " + answer.asString());
                }
            }
            if (!store.rows().equals(before)) {
                complaints.add(write.operation() + " stored something");
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static boolean names(Response answer, String field) {
        return answer.statusCode() == 400
                && answer.contentType().startsWith("application/problem+json")
                && answer.jsonPath().getList("errors.field", String.class).stream()
                        .anyMatch(f -> f.startsWith(field));
    }

    @Test
    void creatingWritesNeedAKey() {
        Journey episode = Journey.inIntake();
        assertProblem(Api.as("ines").post("/referrals", Bodies.referral()), 400, "invalid")
                .body("errors.field", hasItem("Idempotency-Key"));
        assertProblem(Api.as("ines").post(episode.path("responses"), Bodies.phq9(1, 0)), 400, "invalid")
                .body("errors.field", hasItem("Idempotency-Key"));
    }

    private static List<Write> writes() {
        Journey referred = Journey.referred();
        Journey episode = Journey.assessed();
        UUID consent = episode.consent();
        Api.as("ines")
                .create(episode.path("responses"), Bodies.cssrs("yyyynn-"))
                .then()
                .statusCode(201);
        String hold = Api.as("clara")
                .get("/clients/" + episode.client() + "/safety-holds")
                .path("items[0].id");
        String emergency = Api.as("clara")
                .create("/clients/" + episode.client() + "/emergency-disclosures", Bodies.emergency())
                .path("id");
        List<Write> writes = new ArrayList<>(careWrites(episode));
        writes.add(new Write(
                "POST /referrals",
                body -> Api.as("ines").create("/referrals", body),
                Bodies.referral(),
                List.of(
                        "site",
                        "client",
                        "client.givenName",
                        "client.familyName",
                        "client.birthDate",
                        "client.sex",
                        "client.language",
                        "client.contact.voicemail",
                        "client.address.line1",
                        "client.address.zip",
                        "reason",
                        "urgency",
                        "program",
                        "source",
                        "source.kind"),
                Bodies.of(
                        "site", "atlantis",
                        "client.givenName", "x".repeat(101),
                        "client.familyName", " ",
                        "client.birthDate", "2999-01-01",
                        "client.sex", "female",
                        "client.language", "english please",
                        "client.phone", "call me",
                        "client.address.state", "New York",
                        "client.address.zip", "1000",
                        "reason", "nul \u0000",
                        "urgency", "SOON",
                        "program", "IOP",
                        "source.kind", "MOON",
                        "receivedOn", "2999-01-01")));
        writes.add(new Write(
                "POST /referrals/{id}/decline",
                body -> Api.as("ines").post("/referrals/" + referred.referral() + "/decline", body),
                Bodies.of("reason", "Elsewhere."),
                List.of("reason"),
                Bodies.of("reason", "x".repeat(2001))));
        writes.add(new Write(
                "PUT /referrals/{id}/assignment",
                body -> Api.as("ines").put("/referrals/" + referred.referral() + "/assignment", "\"0\"", body),
                Bodies.of("owner", "ines", "nextStep", "Call.", "dueOn", "2026-03-03"),
                List.of("owner"),
                Bodies.of("owner", "two words", "nextStep", "x".repeat(301), "dueOn", "soon")));
        writes.add(new Write(
                "POST /referrals/{id}/questions",
                body -> Api.as("ines").post("/referrals/" + referred.referral() + "/questions", body),
                Bodies.of("question", "Which?"),
                List.of("question"),
                Bodies.of("question", "x".repeat(4001))));
        writes.add(new Write(
                "POST /referrals/{id}/answers",
                body -> Api.as("ines").post("/referrals/" + referred.referral() + "/answers", body),
                Bodies.of("answer", "That."),
                List.of("answer"),
                Bodies.of("answer", " ")));
        writes.add(new Write(
                "POST /clients/likely-duplicates",
                body -> Api.as("ines").post("/clients/likely-duplicates", body),
                Bodies.of("client", Bodies.client()),
                List.of("client", "client.givenName", "client.familyName", "client.birthDate"),
                Bodies.of("client.sex", "X")));
        writes.add(new Write(
                "POST /clients/{id}/merge",
                body -> Api.as("ines")
                        .request()
                        .header("If-Match", "\"0\"")
                        .body(body)
                        .post("/clients/" + episode.client() + "/merge"),
                Bodies.of("into", UUID.randomUUID().toString(), "reason", "Same."),
                List.of("into", "reason"),
                Bodies.of("reason", "x".repeat(2001))));
        writes.add(new Write(
                "POST /clients/{id}/unmerge",
                body -> Api.as("ines")
                        .request()
                        .header("If-Match", "\"0\"")
                        .body(body)
                        .post("/clients/" + episode.client() + "/unmerge"),
                Bodies.of("reason", "Not the same."),
                List.of("reason"),
                Bodies.of("reason", "")));
        writes.add(new Write(
                "POST /clients/{id}/emergency-disclosures",
                body -> Api.as("clara").create("/clients/" + episode.client() + "/emergency-disclosures", body),
                Bodies.emergency(),
                List.of("recipient", "affiliation", "nature", "reason", "categories"),
                Bodies.of("minutes", 1441, "categories", List.of(), "nature", "x".repeat(2001))));
        writes.add(new Write(
                "PUT /emergency-disclosures/{id}/review",
                body -> Api.as("ada").put("/emergency-disclosures/" + emergency + "/review", "\"0\"", body),
                Bodies.of("justified", true, "finding", "Right."),
                List.of("justified", "finding"),
                Bodies.of("finding", "")));
        writes.add(new Write(
                "POST /encryption-keys/rotations",
                body -> Api.as("ada").create("/encryption-keys/rotations", body),
                Bodies.of("reason", "Yearly."),
                List.of("reason"),
                Bodies.of("reason", "x".repeat(201))));
        writes.add(new Write(
                "PUT /clients/{id}",
                body -> Api.as("ines").put("/clients/" + episode.client(), "\"0\"", body),
                Bodies.wholeClient(),
                List.of(
                        "givenName",
                        "familyName",
                        "birthDate",
                        "sex",
                        "language",
                        "emergencyContact.name",
                        "emergencyContact.phone",
                        "emergencyContact.relationship"),
                Bodies.of("givenName", "", "birthDate", "1850-01-01", "email", "at home", "phone", "-")));
        writes.add(new Write(
                "POST /clients/{id}/consents",
                body -> Api.as("ines").create("/clients/" + episode.client() + "/consents", body),
                Bodies.consent(),
                List.of(
                        "kind",
                        "discloser",
                        "recipients",
                        "categories",
                        "purpose",
                        "purpose.kind",
                        "purpose.redisclosureStatement",
                        "purpose.refusalConsequences",
                        "rightToRevoke",
                        "expiry",
                        "signature",
                        "signature.name",
                        "signature.method",
                        "signature.signedAt"),
                Bodies.of(
                        "recipients", List.of(),
                        "categories", List.of(),
                        "expiry.on", "2026-03-01",
                        "signature.signedAt", "2026-03-02T09:00:00",
                        "signature.method", "WINK",
                        "purpose.kind", "ALL")));
        writes.add(new Write(
                "POST /consents/{id}/revocation",
                body -> Api.as("ines").post("/consents/" + consent + "/revocation", body),
                Bodies.of("revokedAt", "2026-03-03T00:00:00Z", "reason", "Asked to."),
                List.of("revokedAt", "reason"),
                Bodies.of("revokedAt", "2999-01-01T00:00:00Z")));
        writes.add(new Write(
                "POST /consents/decisions",
                body -> Api.service("billing").post("/consents/decisions", body),
                Bodies.decision(episode.client()),
                List.of("client", "recipient", "recipient.kind", "recipient.name", "purpose", "categories"),
                Bodies.of("purpose", "FUN", "categories", List.of(), "client", "me")));
        writes.add(new Write(
                "POST /episodes/{id}/responses",
                body -> Api.as("clara").create(episode.path("responses"), body),
                Bodies.phq9(1, 0),
                List.of("instrument", "answers", "on"),
                Bodies.of(
                        "instrument",
                        "phq-90",
                        "answers",
                        Map.of(),
                        "answers.1",
                        4,
                        "answers.2",
                        -1,
                        "answers.3",
                        1.5,
                        "on",
                        "2999-01-01")));
        writes.add(new Write(
                "POST /episodes/{id}/outside-scores",
                body -> Api.as("clara").create(episode.path("outside-scores"), body),
                Bodies.outsideScore("audit", 12),
                List.of("instrument", "score", "on", "source"),
                Bodies.of("score", 41, "instrument", "horoscope", "on", "2999-01-01", "source", "")));
        writes.add(new Write(
                "POST /safety-holds/{id}/release",
                body -> Api.as("clara").post("/safety-holds/" + hold + "/release", body),
                Bodies.of("reason", "Plan made."),
                List.of("reason"),
                Bodies.of("reason", "   ")));
        writes.add(new Write(
                "PUT /episodes/{id}/profile",
                body -> Api.as("clara").put(episode.path("profile"), "\"0\"", body),
                Bodies.profile(Bodies.factor("privacyNeed", 2)),
                List.of("factors", "diagnoses"),
                Bodies.of("factors", List.of(Bodies.factor("privacyNeed", 9)), "diagnoses", List.of("blues"))));
        writes.add(new Write(
                "PUT /episodes/{id}/dimension-ratings",
                body -> Api.as("clara").put(episode.path("dimension-ratings"), "\"1\"", body),
                Bodies.ratings(0, 1, 2, 3, 2, 1),
                List.of("edition", "ratings"),
                Bodies.of("ratings.person", 5, "ratings.withdrawal", -1, "edition", "5")));
        writes.add(new Write(
                "POST /episodes/{id}/level-of-care-decisions",
                body -> Api.as("clara").create(episode.path("level-of-care-decisions"), body),
                Bodies.level("2.1"),
                List.of("level"),
                Bodies.of("level", "7.7", "certifiedOn", "2999-01-01")));
        writes.add(new Write(
                "POST /episodes/{id}/closure",
                body -> Api.as("clara").post("/episodes/" + episode.id() + "/closure", body),
                Bodies.of("reason", "LEFT", "note", "Moved away."),
                List.of("reason", "note"),
                Bodies.of("reason", "BORED", "on", "2999-01-01")));
        writes.add(new Write(
                "POST /episodes/{id}/placement-requests",
                body -> Api.as("clara").create(episode.path("placement-requests"), body),
                Bodies.placement(),
                List.of("availability"),
                Bodies.of(
                        "maxWaitDays",
                        366,
                        "preferences.format",
                        3,
                        "asOf",
                        "9999-12-31T00:00:00Z",
                        "preferences.therapistLanguage",
                        "Spanish!",
                        "availability",
                        List.of(Bodies.of("day", "XX", "from", "09:00", "to", "10:00")))));
        return writes;
    }

    private static List<Write> careWrites(Journey episode) {
        String draft = Api.as("clara")
                .create(episode.path("drafts"), Bodies.of("instrument", "phq-9"))
                .path("id");
        Response link =
                Api.as("clara").post(episode.path("answer-links"), Bodies.of("instrument", "phq-9", "kind", "REMOTE"));
        String leave =
                Api.as("clara").create(episode.path("leaves"), Bodies.leave()).path("id");
        for (int score : new int[] {5, 20}) {
            Map<String, Object> body = Bodies.outsideScore("phq-9", score);
            body.put("on", "2026-03-%02d".formatted(score));
            Api.as("clara").create(episode.path("outside-scores"), body).then().statusCode(201);
        }
        String alert =
                Api.as("clara").get("/care-alerts?episode=" + episode.id()).path("items[0].id");
        Map<String, Object> text = Bodies.of("resourceType", "Questionnaire", "status", "active", "copyright", "Ours.");
        return List.of(
                new Write(
                        "PUT /instruments/{code}/questionnaire",
                        body -> Api.as("ada").put("/instruments/whodas-12/questionnaire", "\"0\"", body),
                        text,
                        List.of("resourceType", "status", "copyright"),
                        Bodies.of("resourceType", "Patient", "item", List.of(Bodies.of("linkId", "1", "type", "x")))),
                new Write(
                        "POST /episodes/{id}/questionnaire-responses",
                        body -> Api.as("clara").create(episode.path("questionnaire-responses"), body),
                        Bodies.questionnaireResponse(),
                        List.of("resourceType", "questionnaire", "status", "authored", "item"),
                        Bodies.of(
                                "status", "in-progress",
                                "authored", "yesterday",
                                "item", List.of(),
                                "questionnaire", "https://elsewhere.example/q")),
                new Write(
                        "POST /episodes/{id}/drafts",
                        body -> Api.as("clara").create(episode.path("drafts"), body),
                        Bodies.of("instrument", "phq-9"),
                        List.of("instrument"),
                        Bodies.of("instrument", "whodas-12")),
                new Write(
                        "PUT /drafts/{id}",
                        body -> Api.as("clara").put("/drafts/" + draft, "\"0\"", body),
                        Bodies.of("answers", Bodies.of("1", 1)),
                        List.of("answers"),
                        Bodies.of("answers.1", 4, "answers.77", 1)),
                new Write(
                        "POST /drafts/{id}/submission",
                        body -> Api.as("clara").create("/drafts/" + draft + "/submission", body),
                        Bodies.of("on", "2026-03-01"),
                        List.of(),
                        Bodies.of("on", "March")),
                new Write(
                        "POST /episodes/{id}/answer-links",
                        body -> Api.as("clara").post(episode.path("answer-links"), body),
                        Bodies.of("instrument", "phq-9", "kind", "TABLET", "minutes", 30),
                        List.of("instrument", "kind"),
                        Bodies.of("minutes", 4, "kind", "PIGEON", "instrument", "nothing")),
                new Write(
                        "PUT /form/answers",
                        body -> io.restassured.RestAssured.given()
                                .contentType("application/json")
                                .header("Form-Link", link.<String>path("link"))
                                .header("Form-Code", link.<String>path("code"))
                                .header("If-Match", "\"0\"")
                                .body(body)
                                .put("/form/answers"),
                        Bodies.of("answers", Bodies.of("1", 1)),
                        List.of("answers"),
                        Bodies.of("answers.1", 4, "answers.77", 1)),
                new Write(
                        "POST /care-alerts/{id}/acknowledgement",
                        body -> Api.as("clara").post("/care-alerts/" + alert + "/acknowledgement", body),
                        Bodies.of("note", "Seen."),
                        List.of(),
                        Bodies.of("note", "   ")),
                new Write(
                        "PUT /clients/{id}/safety-plan",
                        body -> Api.as("clara").put("/clients/" + episode.client() + "/safety-plan", "\"0\"", body),
                        Bodies.safetyPlan(),
                        List.of("madeOn", "withClient", "steps", "steps.warningSigns", "steps.makingSafe"),
                        Bodies.of("madeOn", "2999-01-01", "steps.copingByMyself", List.of())),
                new Write(
                        "PUT /episodes/{id}/treatment-plan",
                        body -> Api.as("clara").put(episode.path("treatment-plan"), "\"0\"", body),
                        Bodies.plan(Bodies.goal("G1", "OPEN")),
                        List.of("goals", "agreedOn", "withClient"),
                        Bodies.of("goals", List.of(), "agreedOn", "2999-01-01", "cadence", "WHENEVER")),
                new Write(
                        "POST /episodes/{id}/plan-reviews",
                        body -> Api.as("clara").create(episode.path("plan-reviews"), body),
                        Bodies.review("2026-03-20", "STABLE"),
                        List.of("on", "course"),
                        Bodies.of("course", "FINE", "note", " ")),
                new Write(
                        "POST /episodes/{id}/certifications",
                        body -> Api.as("clara").create(episode.path("certifications"), body),
                        Bodies.certification("2026-03-02"),
                        List.of("on", "physician", "npi", "statement"),
                        Bodies.of("on", "2999-01-01", "npi", "12")),
                new Write(
                        "POST /episodes/{id}/admission",
                        body -> Api.as("clara").post(episode.path("admission"), body),
                        Bodies.of("on", "2026-03-03"),
                        List.of("on"),
                        Bodies.of("on", "2999-01-01")),
                new Write(
                        "POST /episodes/{id}/leaves",
                        body -> Api.as("clara").create(episode.path("leaves"), body),
                        Bodies.leave(),
                        List.of("from", "until", "reason"),
                        Bodies.of("from", "2020-01-01", "until", "2026-03-09", "reason", "")),
                new Write(
                        "POST /leaves/{id}/return",
                        body -> Api.as("clara").post("/leaves/" + leave + "/return", body),
                        Bodies.of("on", "2026-03-15"),
                        List.of("on"),
                        Bodies.of("on", "2999-01-01")),
                new Write(
                        "POST /episodes/{id}/discharge",
                        body -> Api.as("clara").create(episode.path("discharge"), body),
                        Bodies.discharge(),
                        List.of("reason", "course", "condition", "aftercare"),
                        Bodies.of("on", "2999-01-01", "reason", "BORED")),
                new Write(
                        "POST /episodes/{id}/readmission",
                        body -> Api.as("clara").create(episode.path("readmission"), body),
                        Bodies.of("reason", "Asked for help again.", "program", "SUD", "on", "2026-06-01"),
                        List.of("reason"),
                        Bodies.of("program", "IOP", "reason", " ")));
    }
}
