package health.concord.commons.thing;

import static health.concord.commons.thing.ThingRequests.as;
import static health.concord.commons.thing.ThingRequests.body;
import static health.concord.commons.thing.ThingRequests.make;
import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.commons.audit.Audit;
import health.concord.commonstest.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest {

    @Inject
    DataSource database;

    @Inject
    Audit audit;

    @Test
    void auditorVerifiesTheTrailAgainstAnAnchor() {
        make(body("audited")).then().statusCode(201);
        String head = verify("{}").then().statusCode(200).extract().jsonPath().getString("head.hash");
        int seq = verify("{}").then().extract().path("head.seq");
        make(body("audited too")).then().statusCode(201);

        verify("{\"anchor\":{\"seq\":%d,\"hash\":\"%s\"}}".formatted(seq, head))
                .then()
                .statusCode(200)
                .body("intact", org.hamcrest.Matchers.is(true))
                .body("entries", org.hamcrest.Matchers.greaterThan(seq));
        verify("{\"anchor\":{\"seq\":1,\"hash\":\"%s\"}}".formatted("0".repeat(64)))
                .then()
                .body("intact", org.hamcrest.Matchers.is(false));
    }

    @Test
    void othersMayNotVerify() {
        assertProblem(as(Tokens.of("ines")).body("{}").post("/audit/verifications"), 403, "forbidden");
        assertInvalid(verify("{\"anchor\":{\"seq\":1,\"hash\":\"xyz\"}}"), "anchor.hash");
    }

    @Test
    void auditorFindsWhatWasDoneNewestFirstPageByPage() {
        String client = UUID.randomUUID().toString();
        List<String> made = Stream.of("one", "two", "three")
                .map(name -> make(body(name)).then().statusCode(201).extract().<String>path("id"))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            audit.record("consent.revoked", "consent", UUID.fromString(made.get(0)), Map.of("client", client));
            audit.record("client.read", "client", UUID.fromString(client), Map.of());
        });

        JsonPath first = search("subject=" + made.get(2)).jsonPath();
        assertThat(first.getList("items.action")).containsExactly("thing.made");
        assertThat(first.getList("items.actor")).containsExactly("ines");
        assertThat(search("client=" + client).jsonPath().getList("items.action"))
                .containsExactly("client.read", "consent.revoked");
        assertThat(search("client=" + client + "&action=consent").jsonPath().getList("items.subject"))
                .containsExactly(made.get(0));
        assertThat(search("client=" + client + "&action=consent.rev").jsonPath().getList("items"))
                .isEmpty();

        List<String> paged = new ArrayList<>();
        JsonPath page = search("action=thing.made&limit=2").jsonPath();
        paged.addAll(page.getList("items.subject"));
        assertThat(page.getList("items.position").getLast()).isEqualTo(page.getString("next"));
        paged.addAll(search("action=thing.made&limit=1&after=" + page.getString("next"))
                .jsonPath()
                .getList("items.subject"));
        assertThat(paged).containsExactly(made.get(2), made.get(1), made.get(0));
    }

    @Test
    void searchGoesByTimeAndIsItselfWrittenDown() {
        String before = OffsetDateTime.now(ZoneOffset.UTC).minusHours(1).toString();
        String later = OffsetDateTime.now(ZoneOffset.UTC).plusHours(1).toString();
        make(body("timed")).then().statusCode(201);

        assertThat(search("action=thing&from=" + before + "&to=" + later)
                        .jsonPath()
                        .getList("items"))
                .isNotEmpty();
        assertThat(search("action=thing&from=" + later).jsonPath().getList("items"))
                .isEmpty();
        assertThat(search("action=thing&to=" + before).jsonPath().getList("items"))
                .isEmpty();
        JsonPath searches = search("actor=olu&action=audit.searched&limit=1").jsonPath();
        assertThat(searches.getString("items[0].details.to")).startsWith(before.substring(0, 16));
    }

    @Test
    void onlyAuditorsAndAdministratorsSearchAndTheirFiltersAreChecked() {
        assertProblem(as(Tokens.of("ines")).get("/audit/entries"), 403, "forbidden");
        assertProblem(as(Tokens.of("clara")).get("/audit/entries"), 403, "forbidden");
        as(Tokens.of("ada")).get("/audit/entries").then().statusCode(200);
        assertInvalid(search("actor=a%20b"), "actor");
        assertInvalid(search("action=%25"), "action");
        assertInvalid(search("subjectType=x%20y"), "subjectType");
        assertInvalid(search("limit=201"), "limit");
        assertInvalid(search("after=bm8"), "after");
        assertInvalid(search("from=yesterday"), "from");
        assertInvalid(search("subject=7"), "subject");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_link",
                "UPDATE idempotent_answer SET body = ''",
                "ALTER TABLE thing ADD COLUMN extra text",
                "CREATE TABLE mine (id int)",
            })
    void runtimeRoleCannotRewriteOrAlter(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private static Response search(String query) {
        return as(Tokens.of("olu")).get("/audit/entries?" + query.replace("+", "%2B"));
    }

    private static Response verify(String request) {
        return as(Tokens.of("olu")).body(request).post("/audit/verifications");
    }
}
