package health.concord.billing;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.World;
import health.concord.commonstest.Tokens;
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

    private static final List<String> EVERYONE =
            List.of("ines", "clara", "sam", "bea", "ada", "olu", "matching-service");

    /** Who may call what; the rest is refused. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            allowed("GET /payers", "ines", "bea", "ada", "olu"),
            allowed("POST /payers", "bea", "ada"),
            allowed("GET /payers/{id}", "ines", "bea", "ada", "olu"),
            allowed("GET /payer-policies", "bea", "ada", "olu"),
            allowed("POST /payer-policies", "bea", "ada"),
            allowed("GET /payer-policies/{id}", "bea", "ada", "olu"),
            allowed("GET /payer-policies/examples", "bea", "ada", "olu"),
            allowed("POST /payer-policies/imports", "bea", "ada"),
            allowed("GET /coverages", "ines", "bea", "ada", "olu"),
            allowed("POST /coverages", "ines", "bea", "ada"),
            allowed("GET /coverages/{id}", "ines", "bea", "ada", "olu"),
            allowed("PUT /coverages/{id}", "ines", "bea", "ada"),
            allowed("GET /authorisations", "ines", "bea", "ada", "olu"),
            allowed("POST /authorisations", "bea", "ada"),
            allowed("GET /authorisations/{id}", "ines", "bea", "ada", "olu"),
            allowed(
                    "GET /clients/{client}/units-left",
                    "ines",
                    "clara",
                    "sam",
                    "bea",
                    "ada",
                    "olu",
                    "matching-service"),
            allowed("GET /clients/{client}/balance", "ines", "bea", "ada", "olu"),
            allowed("GET /delivered-services", "bea", "ada", "olu"),
            allowed("POST /claim-runs", "bea", "ada"),
            allowed("GET /claim-runs/{id}", "bea", "ada", "olu"),
            allowed("GET /claims", "bea", "ada", "olu"),
            allowed("GET /claims/{id}", "bea", "ada", "olu"),
            allowed("POST /batches", "bea", "ada"),
            allowed("GET /batches/{id}", "bea", "ada", "olu"),
            allowed("GET /batches/{id}/file", "bea", "ada"),
            allowed("POST /batches/{id}/sending", "bea", "ada"),
            allowed("POST /batches/{id}/abandonment", "bea", "ada"),
            allowed("POST /claims/{id}/own-sending", "bea", "ada"),
            allowed("GET /ledger/patient-credits", "bea", "ada", "olu"),
            allowed("GET /ledger/journals", "bea", "ada", "olu"),
            allowed("GET /ledger/trial-balance", "bea", "ada", "olu"),
            allowed("GET /batches", "bea", "ada", "olu"),
            allowed("POST /inbound-files", "bea", "ada"),
            allowed("GET /inbound-files", "bea", "ada", "olu"),
            allowed("GET /inbound-files/{id}", "bea", "ada", "olu"),
            allowed("GET /claims/{id}/statuses", "bea", "ada", "olu"),
            allowed("POST /claims/{id}/holds/{hold}/waiver", "bea", "clara", "ada"),
            allowed("POST /claims/{id}/resubmission", "bea", "ada"),
            allowed("POST /claims/{id}/replacement", "bea", "ada"),
            allowed("POST /claims/{id}/void", "bea", "ada"),
            allowed("GET /claims/{id}/coordination", "bea", "ada", "olu"),
            allowed("POST /claims/{id}/remainder-to-person", "bea", "ada"),
            allowed("POST /coding-edits", "ada"),
            allowed("POST /coding-edit-previews", "bea", "ada"),
            allowed("GET /coding-edits", "bea", "ada", "olu"),
            allowed("GET /coding-edits/{id}", "bea", "ada", "olu"),
            allowed("GET /claims/{id}/evidence", "bea", "ada", "olu"),
            allowed("GET /claims/{id}/evidence/document", "bea", "ada", "olu"),
            allowed("POST /claims/{id}/appeals", "bea", "ada"),
            allowed("GET /appeals/{id}/letter", "bea", "ada", "olu"),
            allowed("POST /remittances", "bea", "ada"),
            allowed("GET /remittances", "bea", "ada", "olu"),
            allowed("GET /remittances/{id}", "bea", "ada", "olu"),
            allowed("GET /unmatched-payments", "bea", "ada", "olu"),
            allowed("POST /unmatched-payments/{id}/match", "bea", "ada"),
            allowed("GET /denials", "bea", "ada", "olu"),
            allowed("GET /denials/rates", "bea", "ada", "olu"),
            allowed("GET /denials/{id}", "bea", "ada", "olu"),
            allowed("POST /denials/{id}/write-off", "bea", "ada"),
            allowed("GET /ledger/claims/{id}/story", "bea", "ada", "olu"),
            allowed("GET /ledger/aged-receivables", "bea", "ada", "olu"),
            allowed("POST /ledger/closures", "ada"),
            allowed("POST /ledger/closures/{id}/reopening", "ada"),
            allowed("GET /ledger/closures", "bea", "ada", "olu"),
            allowed("GET /estimate-alerts", "bea", "ada", "olu"),
            allowed("GET /reports/receivables/csv", "bea", "ada", "olu"),
            allowed("GET /reports/denials/csv", "bea", "ada", "olu"),
            allowed("POST /policy-previews", "bea", "ada", "olu"),
            allowed("GET /reports/revenue-cycle", "bea", "ada", "olu"),
            allowed("GET /reports/revenue-cycle/csv", "bea", "ada", "olu"),
            allowed("GET /reports/revenue", "bea", "ada", "olu"),
            allowed("GET /reports/revenue/csv", "bea", "ada", "olu"),
            allowed("POST /clients/{client}/php-stays", "ines", "bea", "ada"),
            allowed("GET /clients/{client}/php-stays", "ines", "bea", "ada", "olu"),
            allowed("POST /clients/{client}/fee-assessments", "ines", "bea", "ada"),
            allowed("GET /clients/{client}/fee-assessments", "ines", "bea", "ada", "olu"),
            allowed("POST /clients/{client}/estimates", "ines", "bea", "ada"),
            allowed("POST /clients/{client}/estimate-requests", "ines", "bea", "ada"),
            allowed("GET /estimate-requests", "ines", "bea", "ada", "olu"),
            allowed("GET /clients/{client}/estimates", "ines", "bea", "ada", "olu"),
            allowed("GET /clients/{client}/estimates/{id}/document", "ines", "bea", "ada", "olu"),
            allowed("POST /statements", "bea", "ada"),
            allowed("GET /statements", "bea", "ada", "olu"),
            allowed("GET /statements/{id}/document", "bea", "ada", "olu"),
            allowed("GET /statements/superbills/{id}", "bea", "ada", "olu"),
            allowed("POST /clients/{client}/payments", "bea", "ada"),
            allowed("GET /clients/{client}/payments", "bea", "ada", "olu"),
            allowed("POST /clients/{client}/payments/{id}/refunds", "bea", "ada"),
            allowed("POST /clients/{client}/payment-plans", "bea", "ada"),
            allowed("GET /clients/{client}/payment-plans", "bea", "ada", "olu"),
            allowed("POST /coverages/{id}/eligibility-checks", "ines", "bea", "ada"),
            allowed("GET /coverages/{id}/eligibility-checks", "ines", "bea", "ada", "olu"),
            allowed("POST /coverages/{id}/eligibility-checks/{check}/true-payer", "ines", "bea", "ada"),
            allowed("PUT /practitioners/{id}", "bea", "ada"),
            allowed("GET /practitioners", "bea", "ada", "olu"),
            allowed("POST /authorisation-requests", "bea", "ada"),
            allowed("GET /authorisation-requests", "ines", "bea", "ada", "olu"),
            allowed("GET /reviews/authorisations/{id}", "ines", "bea", "ada", "olu"),
            allowed("GET /reviews/tasks", "ines", "clara", "bea", "ada", "olu"),
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
                        .forEach(method -> operations.add(method.toString().toUpperCase(Locale.ROOT) + " " + path)));
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
    Stream<DynamicTest> partnersHaveNoTokenForBilling() {
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
        String path = parts[1].replace("{id}", World.id())
                .replace("{client}", World.id())
                .replace("{hold}", World.id())
                .replace("{check}", World.id());
        boolean writes = !parts[0].equals("GET");
        if (operation.startsWith("POST /coding-edit")) {
            return As.anew(request).contentType("text/csv").body("x").post(path);
        }
        if (operation.equals("POST /inbound-files")) {
            return As.anew(request)
                    .contentType("application/edi-x12")
                    .body("{}".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                    .post(path);
        }
        return (writes ? As.anew(request).body("{}") : request).request(parts[0], path);
    }
}
