package health.concord.matching;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.commonstest.Tokens;
import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.World;
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
import java.util.Locale;
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

    private static final String INTAKE = "intake-service";
    private static final List<String> EVERYONE = List.of("ines", "clara", "sam", "bea", "ada", "olu", INTAKE);
    private static final String[] READERS = {"ines", "clara", "sam", "ada", "olu", INTAKE};
    private static final String[] STAFF = {"ines", "clara", "sam", "ada", "olu"};
    private static final String[] CLINICIANS = {"clara", "ada"};

    /** Who may call what; the rest is refused. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            allowed("GET /therapists", READERS),
            allowed("POST /therapists", CLINICIANS),
            allowed("GET /therapists/{id}", READERS),
            allowed("PUT /therapists/{id}", CLINICIANS),
            allowed("DELETE /therapists/{id}", CLINICIANS),
            allowed("GET /groups", READERS),
            allowed("POST /groups", CLINICIANS),
            allowed("GET /groups/{id}", READERS),
            allowed("PUT /groups/{id}", CLINICIANS),
            allowed("DELETE /groups/{id}", CLINICIANS),
            allowed("GET /placement-requests", READERS),
            allowed("POST /placement-requests", "ines", "clara", "ada", INTAKE),
            allowed("GET /placement-requests/{id}", READERS),
            allowed("GET /placement-requests/{id}/placement", READERS),
            allowed("POST /placement-requests/{id}/acceptances", CLINICIANS),
            allowed("POST /placement-requests/{id}/overrides", CLINICIANS),
            allowed("POST /placement-requests/{id}/declines", CLINICIANS),
            allowed("GET /placement-requests/{id}/explanation", "clara", "ada", "olu"),
            allowed("GET /placement-requests/{id}/explanation/levers/{number}", CLINICIANS),
            allowed("GET /placement-requests/{id}/client-explanation", "ines", "clara", "ada"),
            allowed("GET /placement-requests/{id}/comparisons", "clara", "ada", "olu"),
            allowed("GET /placement-requests/{id}/why-not", "clara", "ada", "olu"),
            allowed("POST /placement-requests/{id}/what-ifs", CLINICIANS),
            allowed("POST /placement-requests/{id}/replays", "clara", "ada", "olu"),
            allowed("GET /placement-requests/{id}/recommendations", "clara", "ada", "olu"),
            allowed("GET /placements/reviews", "clara", "ada", "olu"),
            allowed("GET /outcomes", "clara", "ada", "olu"),
            allowed("GET /outcomes/{id}", "clara", "ada", "olu"),
            allowed("PUT /outcomes/{id}", "clara", "ada", INTAKE),
            allowed("GET /therapists/{id}/outcomes", "clara", "ada", "olu"),
            allowed("GET /groups/{id}/outcomes", "clara", "ada", "olu"),
            allowed("GET /therapists/{id}/conflicts", "ada", INTAKE),
            allowed("PUT /therapists/{id}/conflicts", "ada"),
            allowed("GET /overrides", "ada", "olu"),
            allowed("GET /overrides/counts", "ada", "olu"),
            allowed("GET /mutual-help-meetings", "ines", "clara", "sam", "ada", "olu"),
            allowed("POST /mutual-help-meetings", "ines", "clara", "ada"),
            allowed("GET /mutual-help-meetings/{id}", "ines", "clara", "sam", "ada", "olu"),
            allowed("PUT /mutual-help-meetings/{id}", "ines", "clara", "ada"),
            allowed("DELETE /mutual-help-meetings/{id}", "ines", "clara", "ada"),
            allowed("GET /placements", READERS),
            allowed("GET /placements/{id}", READERS),
            allowed("POST /placements/{id}/end", CLINICIANS),
            allowed("GET /rule-sets", "ines", "clara", "sam", "ada", "olu"),
            allowed("GET /rule-sets/current", "ines", "clara", "sam", "ada", "olu"),
            allowed("GET /rule-sets/{version}", "ines", "clara", "sam", "ada", "olu"),
            allowed("POST /queue-runs", CLINICIANS),
            allowed("GET /queue-runs", STAFF),
            allowed("GET /queue-runs/{id}", STAFF),
            allowed("POST /queue-runs/{id}/stop", CLINICIANS),
            allowed("GET /queue-runs/{id}/proposals", STAFF),
            allowed("POST /queue-runs/{id}/approvals", CLINICIANS),
            allowed("GET /seat-offers", STAFF),
            allowed("POST /seat-offers/{id}/acceptance", CLINICIANS),
            allowed("POST /seat-offers/{id}/decline", CLINICIANS),
            allowed("POST /groups/{id}/waiting-order", INTAKE),
            allowed("POST /seat-checks", INTAKE),
            allowed("GET /reports/fairness", "clara", "ada", "olu"),
            allowed("GET /reports/fairness/csv", "clara", "ada", "olu"),
            allowed("POST /events", INTAKE),
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
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(Files.readString(Path.of("openapi.yaml")));
        var operations = new TreeSet<String>();
        contract.get("paths")
                .forEach((path, item) ->
                        item.keySet().forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }

    @TestFactory
    Stream<DynamicTest> everyRoleAtEveryOperation() {
        var tests = new ArrayList<DynamicTest>();
        ALLOWED.forEach((operation, who) -> EVERYONE.forEach(caller -> tests.add(DynamicTest.dynamicTest(
                operation + " by " + caller, () -> check(operation, caller, who.contains(caller))))));
        return tests.stream();
    }

    private static void check(String operation, String caller, boolean allowed) {
        var token = caller.equals(INTAKE) ? Tokens.service(caller) : Tokens.of(caller);
        var answer = call(operation, As.token(token));
        if (allowed) {
            assertThat(answer.statusCode()).isNotIn(401, 403, 405).isLessThan(500);
        } else {
            assertProblem(answer, 403, "forbidden");
        }
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsInWithoutAToken() {
        return refusedWith401(() -> RestAssured.given().contentType(ContentType.JSON));
    }

    /** A partner clinic's token is for intake alone. */
    @TestFactory
    Stream<DynamicTest> partnersHaveNoTokenForMatching() {
        return refusedWith401(() -> As.token(Tokens.client("partner-riverside")));
    }

    private static Stream<DynamicTest> refusedWith401(java.util.function.Supplier<RequestSpecification> caller) {
        return ALLOWED.keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation, () -> assertProblem(call(operation, caller.get()), 401, "unauthenticated")));
    }

    /** With a body that is no good, so that what is allowed changes nothing. */
    private static Response call(String operation, RequestSpecification request) {
        var parts = operation.split(" ");
        var path = parts[1].replace("{id}", World.id()).replace("{number}", "0").replace("{version}", "2026-03");
        var writes = !parts[0].equals("GET");
        return (writes ? As.anew(request).body("{}") : request).request(parts[0], path);
    }
}
