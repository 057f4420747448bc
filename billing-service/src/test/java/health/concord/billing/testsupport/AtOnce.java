package health.concord.billing.testsupport;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sends requests all at once. */
public final class AtOnce {

    private AtOnce() {}

    /** @param request made from its number, and sent when all others are ready too */
    public static List<Response> send(int count, IntFunction<Response> request) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(count);
        try (ExecutorService callers = Executors.newFixedThreadPool(count)) {
            List<Future<Response>> answers = IntStream.range(0, count)
                    .mapToObj(i -> callers.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return request.apply(i);
                    }))
                    .toList();
            return answers.stream().map(AtOnce::get).toList();
        }
    }

    private static Response get(Future<Response> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
