package health.concord.commons.thing;

import static health.concord.commons.thing.ThingRequests.as;
import static health.concord.commons.thing.ThingRequests.body;
import static health.concord.commons.thing.ThingRequests.make;
import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.commonstest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest {

    @Inject
    DataSource database;

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

    private static io.restassured.response.Response verify(String request) {
        return as(Tokens.of("olu")).body(request).post("/audit/verifications");
    }
}
