package health.concord.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.suite.http.Answer;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.Slot;
import health.concord.suite.steps.WeekSteps;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Fifty ask for the last seat of a group at the same moment (trust.md, section 4, fault 1). */
@OnSuite
@Order(40)
class LastSeatTest {

    private static final int ASKING = 50;
    private static final String SITE = "harbor";

    private final WeekSteps week = new WeekSteps();
    private final LocalDate monday = LocalDate.now(ZoneOffset.UTC).plusWeeks(1);

    @Test
    void oneWinsAndFortyNineAreToldPolitely() throws Exception {
        UUID series = groupWithOneSeatLeft();

        List<Answer> answers = allAtOnce(series);

        assertThat(answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
                .containsOnlyKeys(200, 409)
                .containsEntry(200, 1L)
                .containsEntry(409, ASKING - 1L);
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::problem))
                .containsOnly("no-seat");
        JsonNode seats = week.series(series);
        assertThat(seats.get("seatsLeft").asInt()).isZero();
        assertThat(seats.get("taken").asInt() + seats.get("held").asInt())
                .isEqualTo(seats.get("capacity").asInt());
    }

    private UUID groupWithOneSeatLeft() {
        UUID series = week.series(SITE, 2, monday, monday.plusWeeks(1), List.of(new Slot("WE", "07:00", "08:00")));
        UUID first = UUID.randomUUID();
        week.hold(first, UUID.randomUUID(), UUID.randomUUID(), SITE, series, monday)
                .expect(200);
        week.step(first, "enrolment").expect(200);
        return series;
    }

    private List<Answer> allAtOnce(UUID series) throws InterruptedException, ExecutionException {
        CountDownLatch ready = new CountDownLatch(ASKING);
        CountDownLatch go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = IntStream.range(0, ASKING)
                    .mapToObj(i -> threads.submit(() -> {
                        ready.countDown();
                        go.await();
                        return week.hold(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), SITE, series, monday);
                    }))
                    .toList();
            assertThat(ready.await(10, TimeUnit.SECONDS)).isTrue();
            go.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
