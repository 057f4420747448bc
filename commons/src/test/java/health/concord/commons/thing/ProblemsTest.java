package health.concord.commons.thing;

import static health.concord.commons.thing.ThingRequests.as;
import static health.concord.commons.thing.ThingRequests.asInes;
import static health.concord.commons.thing.ThingRequests.body;
import static health.concord.commons.thing.ThingRequests.make;
import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import health.concord.commonstest.TestStack;
import health.concord.commonstest.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "service", value = "billing"))
class ProblemsTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name    | {'size':3,'on':'2026-03-02','kind':'SMALL','parts':[]}",
                "name    | {'name':'','size':3,'on':'2026-03-02','kind':'SMALL','parts':[]}",
                "name    | {'name':7,'size':3,'on':'2026-03-02','kind':'SMALL','parts':[]}",
                "name    | {'name':'a\\u0000b','size':3,'on':'2026-03-02','kind':'SMALL','parts':[]}",
                "size    | {'name':'a','size':11,'on':'2026-03-02','kind':'SMALL','parts':[]}",
                "size    | {'name':'a','size':'3','on':'2026-03-02','kind':'SMALL','parts':[]}",
                "size    | {'name':'a','size':3.5,'on':'2026-03-02','kind':'SMALL','parts':[]}",
                "size    | {'name':'a','on':'2026-03-02','kind':'SMALL','parts':[]}",
                "on      | {'name':'a','size':3,'on':'2026-02-30','kind':'SMALL','parts':[]}",
                "on      | {'name':'a','size':3,'on':5,'kind':'SMALL','parts':[]}",
                "kind    | {'name':'a','size':3,'on':'2026-03-02','kind':'HUGE','parts':[]}",
                "kind    | {'name':'a','size':3,'on':'2026-03-02','kind':'','parts':[]}",
                "status  | {'name':'a','size':3,'on':'2026-03-02','kind':'SMALL','parts':[],'status':'PAID'}",
                "parts[1].label | {'name':'a','size':3,'on':'2026-03-02','kind':'SMALL','parts':[{'label':'x'},{'label':''}]}",
                "parts[0].note  | {'name':'a','size':3,'on':'2026-03-02','kind':'SMALL','parts':[{'label':'x','note':1}]}",
            })
    void badFieldIsNamed(String field, String body) {
        assertInvalid(make(body.replace('\'', '"')), field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "[]",
                "7",
                "{\"name\":\"a\"} {}",
            })
    void unreadableBodyIsRefused(String body) {
        assertThat(make(body).statusCode()).isEqualTo(400);
    }

    @Test
    void absentBodyIsNamed() {
        assertThat(asInes().header("Idempotency-Key", "k-" + UUID.randomUUID())
                        .post("/things")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoFindsNoConnectionInTimeIsAskedToComeAgain() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                all.add(database.getConnection());
            }

            Response busy = asInes().get("/things");

            assertProblem(busy, 503, "busy");
            assertThat(busy.header("Retry-After")).isEqualTo("5");
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
        asInes().get("/things").then().statusCode(200);
    }

    @Test
    void bottomlessNestingIsRefused() {
        String deep = "{\"parts\":" + "[".repeat(500) + "]".repeat(500) + "}";
        assertThat(make(deep).statusCode()).isEqualTo(400);
    }

    @Test
    void missingKeyIsNamed() {
        assertInvalid(asInes().body(body("a")).post("/things"), "Idempotency-Key");
    }

    @Test
    void noTokenIs401() {
        assertProblem(given().get("/things"), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.", "a.b.c"})
    void badTokenIs401(String token) {
        assertProblem(given().header("Authorization", "Bearer " + token).get("/things"), 401, "unauthenticated");
    }

    @Test
    void tokenForAnotherAudienceIs401() {
        assertProblem(as(Tokens.service("intake-service")).get("/things"), 401, "unauthenticated");
    }

    @Test
    void otherRoleIs403() {
        assertProblem(as(Tokens.of("bea")).get("/things"), 403, "forbidden");
    }

    @Test
    void unannotatedIsDenied() {
        assertProblem(given().get("/things/unannotated"), 401, "unauthenticated");
        assertProblem(asInes().get("/things/unannotated"), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/things;x=1",
                "/things%2Ffault",
                "//things",
                "/things%3Bx",
                "/a/../things",
                "/things%5C",
                "/%2e%2e/x"
            })
    void oddPathIsRefused(String path) throws IOException, InterruptedException {
        URI raw = URI.create("http://localhost:" + RestAssured.port + path);
        HttpRequest request = HttpRequest.newBuilder(raw)
                .header("Authorization", "Bearer " + Tokens.of("ines"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("problems/odd-path");
        }
    }

    @Test
    void unknownPathIs404() {
        assertThat(asInes().get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void faultTellsNothingOfItself() throws IOException {
        assertProblem(asInes().get("/things/fault"), 500, "internal")
                .body(not(containsString(ThingsResource.CANARY)))
                .body(not(containsString("IllegalState")));
        assertThat(Files.readString(Path.of("target/commons-test.log")))
                .contains("incident")
                .doesNotContain(ThingsResource.CANARY);
    }

    @Test
    void updateNeedsTheVersionItChanges() {
        String id = make(body("first")).then().statusCode(201).extract().path("id");

        assertProblem(asInes().body(body("x")).put("/things/" + id), 428, "precondition-required");
        assertProblem(asInes().header("If-Match", "\"9\"").body(body("x")).put("/things/" + id), 412, "stale");
        asInes().header("If-Match", "\"0\"")
                .body(body("second"))
                .put("/things/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void listPagesByCursor() {
        make(body("one")).then().statusCode(201);
        make(body("two")).then().statusCode(201);

        String next =
                asInes().get("/things?limit=1").then().statusCode(200).extract().path("next");
        asInes().get("/things?limit=1&after=" + next).then().statusCode(200);
        assertInvalid(asInes().get("/things?limit=201"), "limit");
        assertInvalid(asInes().get("/things?after=xx"), "after");
    }
}
