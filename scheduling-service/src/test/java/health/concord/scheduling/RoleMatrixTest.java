package health.concord.scheduling;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.commonstest.Tokens;
import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Every operation of the contract against every role. An operation that is not in the table fails the build. */
@QuarkusTest
class RoleMatrixTest {

    private static final List<String> EVERYONE =
            List.of("ines", "clara", "sam", "bea", "ada", "olu", "matching-service");

    /** Who may call what; the rest is refused. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            allowed("GET /sites", "ines", "clara", "sam", "bea", "ada", "olu", "matching-service"),
            allowed("GET /rooms", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("POST /rooms", "sam", "ada"),
            allowed("GET /rooms/{id}", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("PUT /rooms/{id}", "sam", "ada"),
            allowed("GET /clinicians", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("GET /clinicians/{id}", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("PUT /clinicians/{id}", "sam", "ada"),
            allowed("GET /group-series", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("POST /group-series", "sam", "ada"),
            allowed("POST /group-series/previews", "sam", "ada"),
            allowed("GET /group-series/{id}", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("GET /group-rosters/{group}", "ines", "clara", "sam", "ada", "olu"),
            allowed("GET /openings", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("PUT /placements/{id}/hold", "matching-service"),
            allowed("POST /placements/{id}/enrolment", "matching-service"),
            allowed("POST /placements/{id}/confirmation", "matching-service"),
            allowed("POST /placements/{id}/release", "matching-service"),
            allowed("GET /placements/{id}", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("GET /sessions", "ines", "clara", "sam", "ada", "olu"),
            allowed("POST /sessions", "ines", "clara", "sam", "ada"),
            allowed("GET /sessions/{id}", "ines", "clara", "sam", "ada", "olu"),
            allowed("PUT /sessions/{id}/attendance/{client}", "clara", "sam", "ada"),
            allowed("GET /sessions/{id}/attendance/{client}", "clara", "sam", "ada", "olu"),
            allowed("POST /sessions/{id}/note-signature", "clara", "ada"),
            allowed("GET /clients/{id}/hours", "ines", "clara", "sam", "ada", "olu"),
            allowed("GET /hours", "ines", "clara", "sam", "ada", "olu"),
            allowed("GET /sessions/{id}/move-choices", "clara", "sam", "ada"),
            allowed("GET /sessions/{id}/move-preview", "clara", "sam", "ada"),
            allowed("GET /sessions/{id}/hours", "ines", "clara", "sam", "ada", "olu"),
            allowed("GET /sites/{site}/opening-hours", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("PUT /sites/{site}/opening-hours", "sam", "ada"),
            allowed("GET /sites/{site}/billing-cut", "clara", "sam", "bea", "ada", "olu"),
            allowed("PUT /sites/{site}/billing-cut", "bea", "ada"),
            allowed("GET /unavailabilities", "ines", "clara", "sam", "ada", "olu"),
            allowed("POST /unavailabilities", "sam", "ada"),
            allowed("DELETE /unavailabilities/{id}", "sam", "ada"),
            allowed("GET /clinicians/{id}/availability-rules", "ines", "clara", "sam", "ada", "olu"),
            allowed("POST /clinicians/{id}/availability-rules", "sam", "ada"),
            allowed("DELETE /clinicians/{id}/availability-rules/{rule}", "sam", "ada"),
            allowed("PUT /clinicians/{id}/busy-times", "clara", "sam", "ada"),
            allowed("POST /group-series/{id}/edits", "sam", "ada"),
            allowed("POST /group-series/{id}/edit-previews", "sam", "ada"),
            allowed("POST /sessions/{id}/move-previews", "clara", "sam", "ada"),
            allowed("POST /sessions/{id}/cancellation", "clara", "sam", "ada"),
            allowed("POST /sessions/{id}/move", "clara", "sam", "ada"),
            allowed("POST /sessions/{id}/substitution", "sam", "ada"),
            allowed("PUT /sessions/{id}/topic", "clara", "sam", "ada"),
            allowed("POST /sessions/{id}/no-show", "clara", "sam", "ada"),
            allowed("POST /sessions/{id}/guests", "clara", "sam", "ada"),
            allowed("DELETE /sessions/{id}/guests/{client}", "clara", "sam", "ada"),
            allowed("GET /sessions/{id}/note", "clara"),
            allowed("PUT /sessions/{id}/note", "clara"),
            allowed("POST /sessions/{id}/note/signature", "clara"),
            allowed("POST /sessions/{id}/note/addenda", "clara"),
            allowed("GET /clients/{id}/notes", "clara"),
            allowed("GET /free-slots", "ines", "clara", "sam", "ada", "olu"),
            allowed("POST /appointments", "ines", "clara", "sam", "ada"),
            allowed("GET /appointments/{id}", "ines", "clara", "sam", "ada", "olu"),
            allowed("POST /appointments/{id}/cancellation", "clara", "sam", "ada"),
            allowed("POST /placements/{id}/seats/{seat}/transfer", "clara", "sam", "ada", "matching-service"),
            allowed("POST /placements/{id}/seats/{seat}/leaving", "clara", "sam", "ada", "matching-service"),
            allowed("POST /waitlist", "ines", "clara", "sam", "ada", "matching-service"),
            allowed("GET /waitlist", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("GET /waitlist/{id}", "ines", "clara", "sam", "ada", "olu", "matching-service"),
            allowed("PUT /waitlist/{id}/priority", "clara", "ada", "matching-service"),
            allowed("POST /waitlist/{id}/acceptance", "ines", "clara", "sam", "ada"),
            allowed("POST /waitlist/{id}/decline", "ines", "clara", "sam", "ada"),
            allowed("POST /waitlist/{id}/withdrawal", "ines", "clara", "sam", "ada", "matching-service"),
            allowed("GET /hour-rules", "clara", "sam", "bea", "ada", "olu"),
            allowed("POST /hour-rules", "ada"),
            allowed("GET /clients/{id}/units", "ines", "clara", "sam", "ada", "olu"),
            allowed("GET /clients/{id}/make-ups", "ines", "clara", "sam", "ada"),
            allowed("POST /outreach-tasks/searches", "clara", "sam", "ada"),
            allowed("GET /outreach-tasks", "ines", "clara", "sam", "ada", "olu"),
            allowed("POST /outreach-tasks/{id}/completion", "ines", "clara", "sam", "ada"),
            allowed("POST /timetable-runs", "sam", "ada"),
            allowed("GET /timetable-runs", "sam", "ada", "olu"),
            allowed("GET /timetable-runs/{id}", "sam", "ada", "olu"),
            allowed("GET /timetable-runs/{id}/comparison", "sam", "ada", "olu"),
            allowed("POST /timetable-runs/{id}/publication", "sam", "ada"),
            allowed("GET /clients/{id}/wishes", "ines", "clara", "sam", "ada", "olu"),
            allowed("PUT /clients/{id}/wishes", "ines", "clara", "sam", "ada"),
            allowed("POST /calendar-feeds", "clara", "sam", "ada"),
            allowed("GET /calendar-feeds", "clara", "sam", "ada"),
            allowed("POST /calendar-feeds/{id}/revocation", "clara", "sam", "ada"),
            allowed("GET /week-tables", "clara", "sam", "ada", "olu"),
            allowed("GET /clients/{id}/reminders", "ines", "clara", "sam", "ada", "olu"),
            allowed("PUT /clients/{id}/reminders", "ines", "clara", "sam", "ada"),
            allowed("GET /clients/{id}/reminders/notices", "ines", "clara", "sam", "ada", "olu"),
            allowed("POST /events", "matching-service"),
            allowed("GET /events/undelivered", "ada", "olu"),
            allowed("POST /events/{id}/redelivery", "ada"),
            allowed("GET /audit/entries", "ada", "olu"),
            allowed("POST /audit/verifications", "ada", "olu"));

    private static Map.Entry<String, Set<String>> allowed(String operation, String... who) {
        return Map.entry(operation, Set.of(who));
    }

    @Test
    void everyOperationOfTheContractIsInTheTable() throws IOException {
        assertThat(new TreeSet<>(ALLOWED.keySet())).isEqualTo(operations());
    }

    private static Set<String> operations() throws IOException {
        Map<String, Object> contract = new Yaml().load(Files.readString(Path.of("openapi.yaml")));
        Set<String> operations = new TreeSet<>();
        ((Map<?, ?>) contract.get("paths"))
                .forEach((path, item) -> ((Map<?, ?>) item)
                        .keySet()
                        .forEach(method -> operations.add(method.toString().toUpperCase() + " " + path)));
        return operations;
    }

    @TestFactory
    Stream<DynamicTest> everyRoleAtEveryOperation() {
        List<DynamicTest> tests = new ArrayList<>();
        ALLOWED.forEach((operation, who) -> EVERYONE.forEach(caller -> tests.add(DynamicTest.dynamicTest(
                operation + " by " + caller, () -> check(operation, caller, who.contains(caller))))));
        return tests.stream();
    }

    private static void check(String operation, String caller, boolean allowed) {
        String token = caller.endsWith("-service") ? Tokens.service(caller) : Tokens.of(caller);
        Response answer = call(operation, As.token(token));
        if (allowed) {
            assertThat(answer.statusCode()).isNotIn(401, 403, 405).isLessThan(500);
        } else {
            assertProblem(answer, 403, "forbidden");
        }
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsInWithoutAToken() {
        return ALLOWED.keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation,
                        () -> assertProblem(
                                call(operation, RestAssured.given().contentType(ContentType.JSON)),
                                401,
                                "unauthenticated")));
    }

    @TestFactory
    Stream<DynamicTest> partnersHaveNoTokenForScheduling() {
        return ALLOWED.keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation,
                        () -> assertProblem(
                                call(operation, As.token(Tokens.client("partner-riverside"))),
                                401,
                                "unauthenticated")));
    }

    /** With a body that is no good, so that what is allowed changes nothing. */
    private static Response call(String operation, RequestSpecification request) {
        String[] parts = operation.split(" ");
        String path = parts[1].replace("{site}", "harbor").replaceAll("\\{[a-z]+}", World.id());
        if (path.endsWith("/busy-times")) {
            request.contentType("text/calendar");
        }
        boolean writes = !parts[0].equals("GET");
        return (writes ? As.anew(request).body("{}") : request).request(parts[0], path);
    }
}
