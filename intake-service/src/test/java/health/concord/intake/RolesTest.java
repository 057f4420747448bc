package health.concord.intake;

import static health.concord.commonstest.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Operations;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may call what. An operation that is not in the table fails the build. */
@QuarkusTest
class RolesTest {

    private static final String INES = "ines";
    private static final String CLARA = "clara";
    private static final String SAM = "sam";
    private static final String BEA = "bea";
    private static final String ADA = "ada";
    private static final String OLU = "olu";
    private static final String PARTNER = "partner";
    private static final String SERVICE = "service";
    private static final Set<String> EVERYONE = Set.of(INES, CLARA, SAM, BEA, ADA, OLU, PARTNER, SERVICE);

    private static final Set<String> STAFF = Set.of(INES, CLARA, SAM, BEA, ADA, OLU);
    private static final Set<String> CARE = Set.of(INES, CLARA, ADA);
    private static final Set<String> CARE_AND_AUDIT = Set.of(INES, CLARA, ADA, OLU);

    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("POST /referrals", Set.of(PARTNER, INES, ADA)),
            Map.entry("GET /referrals", Set.of(PARTNER, INES, CLARA, ADA, OLU)),
            Map.entry("GET /referrals/{id}", Set.of(PARTNER, INES, CLARA, ADA, OLU)),
            Map.entry("POST /referrals/{id}/acceptance", Set.of(INES, ADA)),
            Map.entry("POST /referrals/{id}/decline", Set.of(INES, ADA)),
            Map.entry("PUT /referrals/{id}/assignment", Set.of(INES, ADA)),
            Map.entry("POST /referrals/{id}/questions", Set.of(INES, ADA)),
            Map.entry("POST /referrals/{id}/answers", Set.of(PARTNER, INES, ADA)),
            Map.entry("POST /referrals/{id}/documents", Set.of(PARTNER, INES, ADA)),
            Map.entry("GET /referrals/{id}/documents", Set.of(PARTNER, INES, CLARA, ADA)),
            Map.entry("GET /referrals/{id}/documents/{document}", Set.of(PARTNER, INES, CLARA, ADA)),
            Map.entry("POST /clients/likely-duplicates", CARE),
            Map.entry("GET /clients/{id}/likely-duplicates", CARE),
            Map.entry("GET /clients/{id}/history", CARE_AND_AUDIT),
            Map.entry("POST /clients/{id}/merge", Set.of(INES, ADA)),
            Map.entry("POST /clients/{id}/unmerge", Set.of(INES, ADA)),
            Map.entry("GET /consents/{id}/form", CARE),
            Map.entry("GET /clients/{id}/disclosures/accounting", CARE_AND_AUDIT),
            Map.entry("POST /clients/{id}/emergency-disclosures", Set.of(CLARA, ADA)),
            Map.entry("GET /emergency-disclosures", Set.of(ADA, OLU)),
            Map.entry("GET /emergency-disclosures/{id}", Set.of(CLARA, ADA, OLU)),
            Map.entry("PUT /emergency-disclosures/{id}/review", Set.of(ADA)),
            Map.entry("POST /encryption-keys/rotations", Set.of(ADA)),
            Map.entry("GET /encryption-keys/rotations/{id}", Set.of(ADA, OLU)),
            Map.entry("GET /clients", STAFF),
            Map.entry("GET /clients/{id}", STAFF),
            Map.entry("PUT /clients/{id}", Set.of(INES, ADA)),
            Map.entry("POST /clients/{id}/consents", CARE),
            Map.entry("GET /clients/{id}/consents", Set.of(INES, CLARA, BEA, ADA, OLU)),
            Map.entry("GET /consents/{id}", Set.of(INES, CLARA, BEA, ADA, OLU)),
            Map.entry("POST /consents/{id}/revocation", CARE),
            Map.entry("POST /consents/decisions", Set.of(SERVICE, BEA, INES, ADA)),
            Map.entry("GET /clients/{id}/disclosures", Set.of(INES, CLARA, BEA, ADA, OLU)),
            Map.entry("GET /instruments", CARE_AND_AUDIT),
            Map.entry("GET /instruments/{code}", CARE_AND_AUDIT),
            Map.entry("GET /factors", CARE_AND_AUDIT),
            Map.entry("GET /group-agreements", CARE_AND_AUDIT),
            Map.entry("POST /episodes/{id}/responses", CARE),
            Map.entry("POST /episodes/{id}/outside-scores", CARE),
            Map.entry("GET /episodes/{id}/responses", CARE_AND_AUDIT),
            Map.entry("GET /episodes/{id}/safety", CARE_AND_AUDIT),
            Map.entry("GET /clients/{id}/safety-holds", Set.of(INES, CLARA, SAM, ADA, OLU)),
            Map.entry("GET /safety-holds", Set.of(INES, CLARA, SAM, ADA, OLU)),
            Map.entry("POST /safety-holds/{id}/acknowledgement", Set.of(CLARA, ADA)),
            Map.entry("POST /safety-holds/{id}/release", Set.of(CLARA, ADA)),
            Map.entry("GET /episodes/{id}/profile", CARE_AND_AUDIT),
            Map.entry("PUT /episodes/{id}/profile", CARE),
            Map.entry("GET /episodes/{id}/dimension-ratings", CARE_AND_AUDIT),
            Map.entry("PUT /episodes/{id}/dimension-ratings", CARE),
            Map.entry("GET /episodes/{id}/level-of-care", CARE_AND_AUDIT),
            Map.entry("POST /episodes/{id}/level-of-care-decisions", Set.of(CLARA, ADA)),
            Map.entry("GET /episodes", STAFF),
            Map.entry("GET /episodes/{id}", STAFF),
            Map.entry("POST /episodes/{id}/closure", CARE),
            Map.entry("POST /episodes/{id}/placement-requests", CARE),
            Map.entry("GET /episodes/{id}/placement-requests", CARE_AND_AUDIT),
            Map.entry("GET /instruments/{code}/questionnaire", CARE_AND_AUDIT),
            Map.entry("PUT /instruments/{code}/questionnaire", Set.of(ADA)),
            Map.entry("POST /episodes/{id}/questionnaire-responses", CARE),
            Map.entry("GET /responses/{id}/questionnaire-response", CARE_AND_AUDIT),
            Map.entry("POST /episodes/{id}/drafts", CARE),
            Map.entry("GET /episodes/{id}/drafts", CARE_AND_AUDIT),
            Map.entry("GET /drafts/{id}", CARE_AND_AUDIT),
            Map.entry("PUT /drafts/{id}", CARE),
            Map.entry("POST /drafts/{id}/submission", CARE),
            Map.entry("POST /drafts/{id}/discard", CARE),
            Map.entry("POST /episodes/{id}/answer-links", CARE),
            Map.entry("GET /episodes/{id}/answer-links", CARE_AND_AUDIT),
            Map.entry("POST /answer-links/{id}/revocation", CARE),
            Map.entry("GET /unseen-forms", CARE_AND_AUDIT),
            Map.entry("POST /answer-links/{id}/acknowledgement", CARE),
            Map.entry("GET /episodes/{id}/trends", CARE_AND_AUDIT),
            Map.entry("GET /episodes/{id}/due-instruments", CARE_AND_AUDIT),
            Map.entry("GET /due-instruments", CARE_AND_AUDIT),
            Map.entry("GET /care-alerts", CARE_AND_AUDIT),
            Map.entry("POST /care-alerts/{id}/acknowledgement", Set.of(CLARA, ADA)),
            Map.entry("GET /clients/{id}/safety-plan", CARE_AND_AUDIT),
            Map.entry("GET /clients/{id}/safety-plans", CARE_AND_AUDIT),
            Map.entry("PUT /clients/{id}/safety-plan", Set.of(CLARA, ADA)),
            Map.entry("GET /episodes/{id}/treatment-plan", CARE_AND_AUDIT),
            Map.entry("PUT /episodes/{id}/treatment-plan", Set.of(CLARA, ADA)),
            Map.entry("POST /episodes/{id}/plan-reviews", Set.of(CLARA, ADA)),
            Map.entry("POST /episodes/{id}/certifications", Set.of(CLARA, ADA)),
            Map.entry("GET /episodes/{id}/step-suggestion", CARE_AND_AUDIT),
            Map.entry("POST /episodes/{id}/admission", CARE),
            Map.entry("POST /episodes/{id}/leaves", CARE),
            Map.entry("GET /episodes/{id}/leaves", Set.of(INES, CLARA, SAM, ADA, OLU)),
            Map.entry("POST /leaves/{id}/return", CARE),
            Map.entry("POST /episodes/{id}/discharge", Set.of(CLARA, ADA)),
            Map.entry("GET /episodes/{id}/discharge-summary", CARE_AND_AUDIT),
            Map.entry("GET /episodes/{id}/discharge-summary/pdf", CARE_AND_AUDIT),
            Map.entry("POST /episodes/{id}/readmission", CARE),
            Map.entry("GET /waiting", CARE_AND_AUDIT),
            Map.entry("POST /events", Set.of(SERVICE)),
            Map.entry("GET /events/undelivered", Set.of(ADA, OLU)),
            Map.entry("POST /events/{id}/redelivery", Set.of(ADA)),
            Map.entry("GET /audit/entries", Set.of(ADA, OLU)),
            Map.entry("POST /audit/verifications", Set.of(ADA, OLU))));

    /** For clients, who have no login: without a link and its code they are 401 to everyone (FormTest). */
    private static final Set<String> BY_LINK = Set.of("GET /form", "PUT /form/answers", "POST /form/submission");

    @Test
    void everyOperationIsInTheTable() {
        assertThat(Operations.all().stream().filter(o -> !BY_LINK.contains(o)))
                .containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
        assertThat(Operations.all()).containsAll(BY_LINK);
    }

    @Test
    void rolesOutsideTheTableAreRefusedAndThoseInItAreNot() {
        Journey episode = Journey.inIntake();
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        ALLOWED.keySet().forEach(operation -> {
            Set<String> through = new TreeSet<>();
            for (String who : EVERYONE) {
                Response answer = call(operation, episode, api(who));
                assertThat(answer.statusCode())
                        .as("%s by %s", operation, who)
                        .isNotEqualTo(401)
                        .isLessThan(500);
                if (answer.statusCode() == 403) {
                    assertProblem(answer, 403, "forbidden");
                } else {
                    through.add(who);
                }
            }
            seen.put(operation, through);
        });
        assertThat(seen).isEqualTo(ALLOWED);
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        Journey episode = Journey.inIntake();
        ALLOWED.keySet()
                .forEach(operation -> assertProblem(
                        send(given().contentType(ContentType.JSON), operation, episode), 401, "unauthenticated"));
    }

    private static Response call(String operation, Journey episode, Api api) {
        return send(api.request(), operation, episode);
    }

    /** Empty bodies: whoever is let through gets 400 for them, so that nothing changes under the next caller. */
    private static Response send(
            io.restassured.specification.RequestSpecification request, String operation, Journey episode) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation
                .substring(operation.indexOf(' ') + 1)
                .replace("/referrals/{id}", "/referrals/" + episode.referral())
                .replace("/clients/{id}", "/clients/" + episode.client())
                .replace("/episodes/{id}", "/episodes/" + episode.id())
                .replace("{code}", "phq-9")
                .replace("{document}", UUID.randomUUID().toString())
                .replace("{id}", UUID.randomUUID().toString());
        if (operation.equals("POST /referrals/{id}/documents")) {
            request.contentType("application/pdf").body("none".getBytes(StandardCharsets.UTF_8));
        } else if (!method.equals("GET")) {
            request.body("{\"unknown\":true}");
        }
        return request.request(method, path);
    }

    private static Api api(String who) {
        return switch (who) {
            case PARTNER -> Api.partner("riverside");
            case SERVICE -> Api.service("billing");
            default -> Api.as(who);
        };
    }
}
