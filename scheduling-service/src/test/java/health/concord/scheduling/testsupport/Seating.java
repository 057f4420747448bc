package health.concord.scheduling.testsupport;

import static health.concord.scheduling.testsupport.World.lastMonday;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;

/** Looks at who has a seat. */
public final class Seating {

    private Seating() {}

    /** A series with its seats, as it is now. */
    public static JsonPath seats(String series) {
        return As.sam()
                .get("/group-series/" + series)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** How many seats of a series are taken and held now. */
    public static void assertSeats(String series, int taken, int held) {
        JsonPath now = seats(series);
        assertThat(now.getInt("taken")).as("taken").isEqualTo(taken);
        assertThat(now.getInt("held")).as("held").isEqualTo(held);
    }

    /** Ids of the sessions of a series at Harbor, from last week on. */
    public static List<String> sessionsOf(String series) {
        return As.sam()
                .get("/sessions?site=harbor&series=" + series + "&from=" + lastMonday() + "&to="
                        + nextMonday().plusWeeks(10))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** Ids of the clients on the roster of a session. */
    public static List<String> roster(String session) {
        return As.sam()
                .get("/sessions/" + session)
                .then()
                .statusCode(200)
                .extract()
                .path("roster.client");
    }
}
