package health.concord.matching.testsupport;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** Runs over the queue of a site, which holds only whom a test puts into it. */
public final class Queue {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Queue() {}

    /** Closes what other tests left open at the site. */
    public static void empty(DataSource database, String site) throws SQLException {
        execute(
                database,
                "UPDATE placement_request SET status = 'SUPERSEDED' WHERE site = '" + site
                        + "' AND status IN ('WAITING_FOR_OPENINGS', 'HELD', 'RECOMMENDED')");
        execute(
                database,
                "UPDATE queue_run SET state = 'STOPPED' WHERE site = '" + site
                        + "' AND state IN ('QUEUED', 'RUNNING')");
    }

    public static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static JsonObject asked(String site) {
        return new JsonObject().put("site", site).put("seed", 7).put("budget", 3);
    }

    public static Response ask(JsonObject body) {
        return As.anew(As.clara()).body(body.encode()).post("/queue-runs");
    }

    public static String begin(JsonObject body) {
        return ask(body).then().statusCode(201).extract().path("id");
    }

    public static JsonPath read(String run) {
        return As.clara()
                .get("/queue-runs/" + run)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath await(String run, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> state.equals(read(run).getString("state")));
        return read(run);
    }

    /** Asked for, and planned. */
    public static JsonPath planned(String site) {
        return await(begin(asked(site)), "DONE");
    }

    public static JsonPath proposals(String run) {
        return As.clara()
                .get("/queue-runs/" + run + "/proposals?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static Response approve(String run, JsonObject body) {
        return As.anew(As.clara()).body(body.encode()).post("/queue-runs/" + run + "/approvals");
    }
}
