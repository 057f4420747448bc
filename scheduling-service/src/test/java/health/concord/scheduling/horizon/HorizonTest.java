package health.concord.scheduling.horizon;

import static health.concord.scheduling.testsupport.World.clinician;
import static health.concord.scheduling.testsupport.World.confirmed;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.hold;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.id;
import static health.concord.scheduling.testsupport.World.individualPart;
import static health.concord.scheduling.testsupport.World.lastMonday;
import static health.concord.scheduling.testsupport.World.series;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A horizon that was reached three weeks ago is brought back by taking the last three weeks away again. */
@QuarkusTest
class HorizonTest {

    @Inject
    HorizonTask task;

    @Inject
    Store store;

    private static JsonPath sessions(String filter) {
        return As.sam()
                .get("/sessions?" + filter + "&from=" + lastMonday() + "&to="
                        + lastMonday().plusWeeks(12))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void turnBack(String table, String column, String id) {
        store.run(
                "DELETE FROM engagement WHERE starts_at > now() + interval '35 days' AND session IN"
                        + " (SELECT id FROM session WHERE " + column + " = ?)",
                id);
        store.run("DELETE FROM session WHERE starts_at > now() + interval '35 days' AND " + column + " = ?", id);
        store.run("UPDATE " + table + " SET planned_through = current_date + 35 WHERE id = ?", id);
    }

    @Test
    void seriesGoesOnWithItsClients() {
        String group = series("harbor", "startsOn", lastMonday().toString());
        String confirmed = World.client("harbor");
        String held = World.client("harbor");
        confirmed(holdBody("harbor", confirmed, lastMonday(), groupPart(group)));
        hold(id(), holdBody("harbor", held, lastMonday(), groupPart(group)))
                .then()
                .statusCode(200);
        List<String> before = sessions("series=" + group).getList("items.from");
        turnBack("group_series", "series", group);
        assertThat(sessions("series=" + group).getList("items")).hasSizeLessThan(before.size());

        task.extendAll();

        JsonPath after = sessions("series=" + group);
        assertThat(after.getList("items.from")).isEqualTo(before);
        assertThat(after.getList("items.booked")).containsOnly(1);
        assertThat(store.number("SELECT count(*) FROM engagement WHERE resource = ? AND state = 'HELD'", held))
                .isEqualTo(before.size());
        task.extendAll();
        assertThat(sessions("series=" + group).getList("items.from")).isEqualTo(before);
    }

    @Test
    void weeklyAppointmentGoesOn() {
        String client = World.client("harbor");
        confirmed(
                holdBody("harbor", client, lastMonday(), individualPart(clinician("harbor"), "WE", "09:00", "10:00")));
        List<String> before = sessions("client=" + client).getList("items.from");
        String seat = store.text("SELECT id FROM seat WHERE client = ?", client);
        turnBack("seat", "seat", seat);

        task.extendAll();

        assertThat(sessions("client=" + client).getList("items.from")).isEqualTo(before);
    }

    @Test
    void dateThatIsTakenFallsOutAndSaysWhy() {
        String leader = clinician("harbor");
        String group = series("harbor", "startsOn", lastMonday().toString(), "leaders", List.of(leader));
        String last =
                sessions("series=" + group).getList("items.from", String.class).getLast();
        turnBack("group_series", "series", group);
        Bookable other = Bookable.at("harbor").with(leader);
        var body = other.body("09:00", "10:00");
        body.put("from", last);
        body.put("to", OffsetDateTime.parse(last).plusMinutes(30).toString());
        As.anew(As.sam()).body(body).post("/sessions").then().statusCode(201);

        task.extendAll();

        JsonPath after = sessions("series=" + group);
        assertThat(after.getList("items.from", String.class).getLast()).isEqualTo(last);
        assertThat(after.getList("items.state", String.class).getLast()).isEqualTo("CANCELLED");
        assertThat(after.getList("items.stateReason", String.class).getLast()).isEqualTo("TAKEN:CLINICIAN");
    }
}
