package health.concord.scheduling.openings;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.clinician;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.hold;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.id;
import static health.concord.scheduling.testsupport.World.individualPart;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.series;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Statements;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpeningsTest {

    @Inject
    EntityManagerFactory hibernate;

    private static JsonPath openings() {
        return As.matching()
                .get("/openings?site=harbor&from=" + nextMonday())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> seriesIn(JsonPath openings, String id) {
        return openings.getMap("series.find { it.series == '" + id + "' }");
    }

    private static List<String> slots(JsonPath openings, String clinician) {
        return openings.getList("clinicians.find { it.clinician == '" + clinician + "' }.slots.from");
    }

    @Test
    void groupIsOfferedWithItsSeats() {
        String group = series("harbor", "capacity", 3);
        World.confirmed(holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group)));
        hold(id(), holdBody("harbor", World.client("harbor"), nextMonday(), groupPart(group)))
                .then()
                .statusCode(200);

        JsonPath openings = openings();

        assertThat(openings.getString("site")).isEqualTo("harbor");
        assertThat(openings.getString("from")).isEqualTo(nextMonday().toString());
        assertThat(seriesIn(openings, group))
                .containsEntry("title", "Coping skills")
                .containsEntry("capacity", 3)
                .containsEntry("taken", 1)
                .containsEntry("held", 1)
                .containsEntry("seatsLeft", 1)
                .containsEntry("waitlist", 0)
                .containsEntry("mode", "IN_PERSON")
                .containsEntry("minutes", 90)
                .containsEntry("slots", List.of(Json.slot("MO", "09:00", "10:30")))
                .hasEntrySatisfying(
                        "nextStart", start -> assertThat(start.toString()).startsWith(nextMonday() + "T09:00:00-0"));
    }

    @Test
    void endedGroupIsNotOffered() {
        String group = series(
                "harbor",
                "startsOn",
                World.lastMonday().toString(),
                "endsOn",
                World.lastMonday().toString());

        assertThat(seriesIn(openings(), group)).isNull();
    }

    @Test
    void heldWeeklyHourIsNotOfferedAnyMore() {
        String clinician = clinician("harbor", Json.slot("MO", "09:00", "12:00"));
        assertThat(slots(openings(), clinician)).containsExactly("09:00", "10:00", "11:00");
        String placement = id();
        hold(
                        placement,
                        holdBody(
                                "harbor",
                                World.client("harbor"),
                                nextMonday(),
                                individualPart(clinician, "MO", "10:00", "11:00")))
                .then()
                .statusCode(200);

        assertThat(slots(openings(), clinician)).containsExactly("09:00", "11:00");

        World.release(placement, "test").then().statusCode(200);
        assertThat(slots(openings(), clinician)).containsExactly("09:00", "10:00", "11:00");
    }

    @Test
    void whatIsOfferedCanBeHeld() {
        String leader = clinician("harbor", Json.slot("MO", "08:00", "12:00"));
        series("harbor", "leaders", List.of(leader));

        List<Map<String, Object>> offered =
                openings().getList("clinicians.find { it.clinician == '" + leader + "' }.slots");

        assertThat(offered).containsExactly(Json.slot("MO", "08:00", "09:00"), Json.slot("MO", "10:30", "11:30"));
        offered.forEach(slot -> hold(
                        id(),
                        holdBody(
                                "harbor",
                                World.client("harbor"),
                                nextMonday(),
                                Json.of("kind", "INDIVIDUAL", "clinician", leader, "slot", slot)))
                .then()
                .statusCode(200));
    }

    @Test
    void takesAConstantNumberOfQueries() {
        Statistics statistics = Statements.counted(hibernate);
        series("harbor");
        statistics.clear();
        openings();
        long before = statistics.getPrepareStatementCount();
        for (int i = 0; i < 3; i++) {
            series("harbor");
        }

        statistics.clear();
        openings();

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(before).isLessThanOrEqualTo(6);
    }

    @Test
    void siteIsNeededKnownAndTheCallers() {
        assertInvalid(As.matching().get("/openings"), "site");
        assertInvalid(As.matching().get("/openings?site=atlantis"), "site");
        assertInvalid(As.matching().get("/openings?site=harbor&from=soon"), "from");
        assertInvalid(As.matching().get("/openings?site=harbor&from=9999-01-01"), "from");
        assertProblem(As.carl().get("/openings?site=harbor"), 404, "not-found");
        As.carl().get("/openings?site=mesa").then().statusCode(200);
    }
}
