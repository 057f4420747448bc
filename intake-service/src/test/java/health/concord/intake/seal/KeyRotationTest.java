package health.concord.intake.seal;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import health.concord.intake.testsupport.Api;
import health.concord.intake.testsupport.Bodies;
import health.concord.intake.testsupport.Journey;
import health.concord.intake.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyRotationTest {

    @Inject
    Store store;

    @Inject
    SealedColumns columns;

    @Inject
    SealedRows rows;

    @Inject
    Keyring keyring;

    @Inject
    Resealing resealing;

    @Inject
    KeyRotations rotations;

    @Test
    void newKeySealsEverythingAnewAndNothingIsLost() {
        Journey episode = Journey.inIntake();
        String before = keyring.keys().primary();
        String tokenBefore = tokens(episode.client());

        Response begun = rotate();
        begun.then().statusCode(202).header("Location", endsWith("/encryption-keys/rotations/" + begun.path("id")));
        awaitFinished(begun.path("id"));

        String now = keyring.keys().primary();
        assertThat(now).isNotEqualTo(before).isEqualTo(begun.path("key"));
        for (SealedColumn column : columns.all()) {
            assertThat(rows.count(List.of(column), now)).as(column.toString()).isZero();
        }
        assertThat(tokens(episode.client())).isNotEqualTo(tokenBefore);
        Api.as("ines")
                .get("/clients/" + episode.client())
                .then()
                .statusCode(200)
                .body("phone", equalTo("+1 212 555 0100"));
        Api.as("ines")
                .get("/referrals/" + episode.referral())
                .then()
                .statusCode(200)
                .body("reason", equalTo("Asks for help with alcohol."));
        assertThat(store.auditOf(UUID.fromString(begun.path("id")))).containsExactly("keys.rotated");
    }

    @Test
    void interruptedRotationGoesOnWhereItWas() throws SQLException {
        for (int i = 0; i < 3; i++) {
            Journey.referred();
        }
        awaitQuiet();
        Keys fresh = keyring.add(false);
        keyring.reload();
        SealedColumn reasons = columns.all().stream()
                .filter(c -> c.table().equals("referral") && c.column().equals("reason"))
                .findFirst()
                .orElseThrow();
        try (Connection owner = rows.connect()) {
            rows.reseal(owner, reasons, fresh.primary(), SealedRows.FIRST);
        }
        assertThat(rotations.left(fresh.primary())).isPositive();

        resealing.begin();

        await().atMost(Duration.ofSeconds(30)).until(() -> rotations.left(fresh.primary()) == 0);
    }

    @Test
    void textFromBeforeSealingIsSealed() throws SQLException {
        Journey episode = Journey.referred();
        try (Connection owner = rows.connect()) {
            owner.createStatement()
                    .execute("UPDATE referral SET reason = 'Stands open.' WHERE id = '" + episode.referral() + "'");
            owner.commit();
        }
        Api.as("ines").get("/referrals/" + episode.referral()).then().body("reason", equalTo("Stands open."));

        resealing.begin();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> store.query(
                                "SELECT reason FROM referral WHERE id = '" + episode.referral() + "'",
                                row -> row.getString(1))
                        .getFirst()
                        .startsWith("s1."));
        Api.as("ines").get("/referrals/" + episode.referral()).then().body("reason", equalTo("Stands open."));
    }

    @Test
    void oneRotationAtATime() throws SQLException {
        awaitQuiet();
        store.run("INSERT INTO key_rotation (id, primary_key, reason, requested_at, requested_by, resealed)"
                + " VALUES (gen_random_uuid(), 'ffffffff', 'stuck', now(), 'ada', 0)");

        assertProblem(rotate(), 409, "wrong-state");

        store.run("UPDATE key_rotation SET finished_at = now() WHERE primary_key = 'ffffffff'");
    }

    @Test
    void keysAreWrappedInTheStore() {
        assertThat(store.query("SELECT name || wrapped FROM encryption_keyset ORDER BY name", r -> r.getString(1)))
                .hasSize(2)
                .noneMatch(w -> w.contains("AesGcmKey"));
    }

    private String tokens(UUID client) {
        return String.join(
                ",",
                store.query(
                        "SELECT token FROM client_token WHERE client_id = '" + client + "' ORDER BY token",
                        row -> row.getString(1)));
    }

    private static Response rotate() {
        return Api.as("ada").create("/encryption-keys/rotations", Bodies.of("reason", "Yearly."));
    }

    private static void awaitFinished(String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        Api.as("ada").get("/encryption-keys/rotations/" + id).path("finishedAt") != null);
    }

    private void awaitQuiet() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> store.query(
                                        "SELECT count(*) FROM scheduled_tasks WHERE task_name = 'reseal'",
                                        r -> r.getLong(1))
                                .getFirst()
                        == 0L);
    }
}
