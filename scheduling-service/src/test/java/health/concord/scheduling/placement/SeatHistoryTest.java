package health.concord.scheduling.placement;

import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.hold;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.id;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.series;
import static health.concord.scheduling.testsupport.World.step;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is done to seats, and in whatever order: what a group counts is what its history adds up to. */
@QuarkusTest
class SeatHistoryTest {

    private static final int STEPS = 60;

    /** The last step of each seat, counted, is what the series counts. */
    private static final String EXPLAINED = "SELECT count(*) FROM group_series g WHERE g.id = ? AND (g.held, g.taken) ="
            + " (SELECT count(*) FILTER (WHERE l.to_state = 'HELD'),"
            + " count(*) FILTER (WHERE l.to_state IN ('ENROLLED', 'CONFIRMED')) FROM seat s JOIN LATERAL"
            + " (SELECT c.to_state FROM seat_change c WHERE c.seat = s.id ORDER BY c.id DESC LIMIT 1) l ON true"
            + " WHERE s.series = g.id)";

    /** Each step of a seat begins where the one before ended; the first one where there was nothing. */
    private static final String BROKEN = "SELECT count(*) FROM (SELECT c.from_state, lag(c.to_state)"
            + " OVER (PARTITION BY c.seat ORDER BY c.id) AS before FROM seat_change c JOIN seat s ON s.id = c.seat"
            + " WHERE s.series = ?) step WHERE from_state IS DISTINCT FROM before";

    @Inject
    Store store;

    private final Random random = new Random(20260302);
    private final List<String> placements = new ArrayList<>();

    @Test
    void historyExplainsTheSeatCountAfterAnyWalk() {
        List<String> groups = List.of(
                series("harbor", "capacity", 3, "minimum", 1),
                series("harbor", "capacity", 3, "minimum", 1, "slots", List.of(Json.slot("WE", "09:00", "10:30"))));
        List<String> clients =
                IntStream.range(0, 5).mapToObj(i -> World.client("harbor")).toList();
        int refused = 0;
        for (int i = 0; i < STEPS; i++) {
            int status = next(groups, clients).statusCode();
            assertThat(status).isIn(200, 409);
            refused += status == 409 ? 1 : 0;
            for (String group : groups) {
                assertThat(store.number(EXPLAINED, group))
                        .as("after step %d", i)
                        .isEqualTo(1);
            }
        }
        for (String group : groups) {
            assertThat(store.number(BROKEN, group)).isZero();
        }
        assertThat(refused).as("steps out of turn and full groups are met too").isBetween(1, STEPS - 10);
    }

    private Response next(List<String> groups, List<String> clients) {
        int what = random.nextInt(8);
        if (placements.isEmpty() || what < 2) {
            String placement = id();
            Response held = hold(placement, holdBody("harbor", pick(clients), nextMonday(), groupPart(pick(groups))));
            if (held.statusCode() == 200) {
                placements.add(placement);
            }
            return held;
        }
        String placement = pick(placements);
        Map<String, Object> because = Json.of("reason", "walk");
        return switch (what) {
            case 2 -> step(placement, "enrolment");
            case 3, 4 -> step(placement, "confirmation");
            case 5 -> World.release(placement, "walk");
            case 6 -> atSeat(placement, Json.with(because, "series", pick(groups)), "transfer");
            default -> atSeat(placement, because, "leaving");
        };
    }

    private static Response atSeat(String placement, Map<String, Object> body, String what) {
        List<String> seats = As.sam().get("/placements/" + placement).path("parts.seat");
        return As.sam().body(body).post("/placements/" + placement + "/seats/" + seats.getLast() + "/" + what);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
