package health.concord.commons.thing;

import static health.concord.commons.thing.ThingRequests.as;
import static health.concord.commons.thing.ThingRequests.body;
import static health.concord.commons.thing.ThingRequests.make;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.concord.commonstest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void sameKeyAndBodyGetTheFirstAnswerAgain() {
        Response first = make(key, body("once"));
        Response again = make(key, body("once"));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        make(key, body("once")).then().statusCode(201);

        assertProblem(make(key, body("twice")), 422, "key-reused");
    }

    @Test
    void keysOfOtherCallersAreTheirOwn() {
        String mine = make(key, body("once")).then().statusCode(201).extract().path("id");
        String theirs = as(Tokens.client("partner-riverside"))
                .header("Idempotency-Key", key)
                .body(body("once"))
                .post("/things")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(theirs).isNotEqualTo(mine);
    }

    @Test
    void refusalLeavesTheKeyFree() {
        assertProblem(make(key, body("refuse me")), 422, "refused")
                .body("code", org.hamcrest.Matchers.is("NO_SUCH_THING"));

        make(key, body("accept me")).then().statusCode(201);
    }

    @Test
    void sameKeyInFlightIs409() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        ThingsResource.gate = gate;
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            Tokens.of("ines");
            List<CompletableFuture<Response>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> make(key, body("parallel")), callers))
                    .toList();
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            answers.stream().filter(CompletableFuture::isDone).count() == 7);
            gate.countDown();
            List<Integer> statuses =
                    answers.stream().map(a -> a.join().statusCode()).sorted().toList();
            assertThat(statuses).filteredOn(s -> s == 201).hasSize(1);
            assertThat(statuses).filteredOn(s -> s == 409).hasSize(7);
        } finally {
            gate.countDown();
            ThingsResource.gate = new CountDownLatch(0);
        }
    }
}
