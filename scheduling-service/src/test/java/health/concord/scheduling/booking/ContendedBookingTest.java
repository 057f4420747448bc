package health.concord.scheduling.booking;

import static health.concord.commonstest.Problems.assertProblem;
import static health.concord.scheduling.testsupport.World.clinician;
import static health.concord.scheduling.testsupport.World.groupPart;
import static health.concord.scheduling.testsupport.World.hold;
import static health.concord.scheduling.testsupport.World.holdBody;
import static health.concord.scheduling.testsupport.World.id;
import static health.concord.scheduling.testsupport.World.individualPart;
import static health.concord.scheduling.testsupport.World.nextMonday;
import static health.concord.scheduling.testsupport.World.open;
import static health.concord.scheduling.testsupport.World.room;
import static health.concord.scheduling.testsupport.World.series;
import static health.concord.scheduling.testsupport.World.seriesBody;
import static health.concord.scheduling.testsupport.World.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.AtOnce;
import health.concord.scheduling.testsupport.Bookable;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Store;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trust, section 4: cases 1, 2, 4, 5 and 6. */
@QuarkusTest
class ContendedBookingTest {

    private static final int CALLERS = 50;

    private static final String OVERLAPS = "SELECT count(*) FROM engagement a JOIN engagement b"
            + " ON a.resource = b.resource AND a.id < b.id"
            + " AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at) WHERE a.resource = ?";

    @Inject
    Store store;

    private static void assertOneWins(List<Response> answers, int won, String lost) {
        assertThat(answers.stream().filter(answer -> answer.statusCode() == won))
                .hasSize(1);
        answers.stream()
                .filter(answer -> answer.statusCode() != won)
                .forEach(answer -> assertProblem(answer, 409, lost));
    }

    @Test
    void oneOfFiftyHoldsGetsTheLastSeat() throws InterruptedException {
        String group = series("harbor", "capacity", 2, "minimum", 1);
        hold(id(), holdBody("harbor", id(), nextMonday(), groupPart(group)))
                .then()
                .statusCode(200);

        List<Response> answers =
                AtOnce.send(CALLERS, i -> hold(id(), holdBody("harbor", id(), nextMonday(), groupPart(group))));

        assertOneWins(answers, 200, "no-seat");
        assertThat(store.number("SELECT held FROM group_series WHERE id = ?", group))
                .isEqualTo(2);
        assertThat(store.number("SELECT count(*) FROM seat WHERE series = ?", group))
                .isEqualTo(2);
    }

    @Test
    void oneOfFiftyBookingsGetsTheHour() throws InterruptedException {
        String clinician = clinician("harbor");
        List<Bookable> clients = IntStream.range(0, CALLERS)
                .mapToObj(i -> Bookable.at("harbor").with(clinician))
                .toList();

        List<Response> answers = AtOnce.send(
                CALLERS,
                i -> As.anew(As.sam())
                        .body(clients.get(i).body("09:00", "10:00"))
                        .post("/sessions"));

        assertOneWins(answers, 201, "time-conflict");
        assertThat(store.number("SELECT count(*) FROM engagement WHERE resource = ?", clinician))
                .isEqualTo(1);
    }

    @Test
    void oneOfFiftyHoldsGetsTheWeeklyHour() throws InterruptedException {
        String clinician = clinician("harbor");

        List<Response> answers = AtOnce.send(
                CALLERS,
                i -> hold(
                        id(),
                        holdBody("harbor", id(), nextMonday(), individualPart(clinician, "MO", "09:00", "10:00"))));

        assertOneWins(answers, 200, "time-conflict");
        assertThat(store.number(OVERLAPS, clinician)).isZero();
    }

    @Test
    void hundredEnrolInEightSeats() throws InterruptedException {
        String group = series("harbor", "capacity", 8);

        List<Response> answers = AtOnce.send(100, i -> {
            String placement = id();
            Response held = hold(placement, holdBody("harbor", id(), nextMonday(), groupPart(group)));
            return held.statusCode() == 200 ? step(placement, "enrolment") : held;
        });

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(8);
        answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .forEach(answer -> assertProblem(answer, 409, "no-seat"));
        assertThat(store.number("SELECT taken FROM group_series WHERE id = ?", group))
                .isEqualTo(8);
    }

    @Test
    void samePlacementSentFiftyTimesIsHeldOnce() throws InterruptedException {
        String group = series("harbor");
        String placement = id();
        Map<String, Object> body = holdBody("harbor", id(), nextMonday(), groupPart(group));

        assertThat(AtOnce.send(CALLERS, i -> hold(placement, body))).allMatch(answer -> answer.statusCode() == 200);

        assertThat(store.number("SELECT held FROM group_series WHERE id = ?", group))
                .isEqualTo(1);
    }

    @Test
    void samePlacementReleasedFiftyTimesGivesOneSeatBack() throws InterruptedException {
        String group = series("harbor");
        String placement = id();
        hold(id(), holdBody("harbor", id(), nextMonday(), groupPart(group)))
                .then()
                .statusCode(200);
        hold(placement, holdBody("harbor", id(), nextMonday(), groupPart(group)))
                .then()
                .statusCode(200);

        List<Response> answers = AtOnce.send(
                CALLERS,
                i -> As.matching().body(Json.of("reason", "test")).post("/placements/" + placement + "/release"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(store.number("SELECT held FROM group_series WHERE id = ?", group))
                .isEqualTo(1);
    }

    @Test
    void resourcesTakenInOppositeOrdersDoNotDeadlock() throws InterruptedException {
        String one = clinician("harbor");
        String other = clinician("harbor");
        String room = room("harbor", 12);
        List<Map<String, Object>> requests = new ArrayList<>();
        for (String day : List.of("MO", "TU", "WE", "TH", "FR")) {
            for (int i = 0; i < 6; i++) {
                requests.add(Json.with(
                        seriesBody("harbor", room, one),
                        "leaders",
                        i % 2 == 0 ? List.of(one, other) : List.of(other, one),
                        "slots",
                        List.of(Json.slot(day, "09:00", "10:00"))));
            }
        }

        List<Response> answers = AtOnce.send(requests.size(), i -> open(requests.get(i)));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(5);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> assertProblem(answer, 409, "time-conflict"));
        assertThat(store.number(OVERLAPS, room)).isZero();
    }

    @Test
    void sameKeyInParallelBooksOnce() throws InterruptedException {
        Bookable bookable = Bookable.at("harbor");
        String key = id();

        List<Response> answers = AtOnce.send(
                20,
                i -> As.sam()
                        .header("Idempotency-Key", key)
                        .body(bookable.body("09:00", "10:00"))
                        .post("/sessions"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> assertProblem(answer, 409, "in-flight"));
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.path("id").toString())
                        .distinct())
                .hasSize(1);
        assertThat(store.number("SELECT count(*) FROM session WHERE client = ?", bookable.client()))
                .isEqualTo(1);
    }

    @Test
    void databaseRefusesWhatSlipsPastTheLocks() {
        String group = series("harbor");
        series("harbor");
        String copy = "INSERT INTO engagement SELECT gen_random_uuid(), s.id, e.resource, e.kind, e.state,"
                + " e.starts_at + interval '1 minute', e.ends_at, NULL, NULL FROM engagement e, session s"
                + " WHERE e.kind = 'ROOM' AND e.session IN (SELECT id FROM session WHERE series = ?)"
                + " AND NOT EXISTS (SELECT FROM engagement x WHERE x.session = s.id AND x.resource = e.resource)"
                + " LIMIT 1";

        assertThatThrownBy(() -> store.run(copy, group)).hasMessageContaining("no_double_booking");
        assertThatThrownBy(() -> store.run("UPDATE group_series SET taken = capacity + 1 WHERE id = ?", group))
                .hasMessageContaining("no_overfull_group");
    }
}
