package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import health.concord.launcher.LaunchException;
import health.concord.launcher.SuiteAddresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The services' public API, called as the demo people. Each call can be repeated, so a busy service is asked again. */
final class Api implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int ATTEMPTS = 20;
    private static final Set<String> BUSY = Set.of("in-flight", "too-many", "peer-unavailable");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final SuiteAddresses suite;
    private final Logins logins;

    Api(SuiteAddresses suite, Logins logins) {
        this.suite = suite;
        this.logins = logins;
    }

    @Override
    public void close() {
        http.close();
    }

    /**
     * Sends a call.
     *
     * @param entry file and key it is about, for the message when it is refused
     */
    Answer send(Call call, String entry) {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = attempt(call, attempt);
            if (response == null) {
                pause(PAUSE);
                continue;
            }
            JsonNode body = json(response.body());
            String problem = slug(body);
            if (response.statusCode() < 300) {
                return new Answer(body);
            }
            if (call.expected().contains(problem)) {
                return new Answer(MissingNode.getInstance());
            }
            if (!BUSY.contains(problem) || attempt == ATTEMPTS) {
                throw Refusal.of(call, entry, response.statusCode(), body);
            }
            pause(PAUSE);
        }
    }

    /** Reads again and again until the answer is as wanted; what another service has to do first takes its time. */
    Answer await(Call read, Predicate<JsonNode> wanted, Duration limit, String entry) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Answer answer = send(read, entry);
            if (wanted.test(answer.body())) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new LaunchException(entry + ": " + read.path() + " was not as expected within "
                        + limit.toSeconds() + " s: " + answer.body());
            }
            pause(POLL);
        }
    }

    /** Null when the service could not be reached and may be asked again. */
    private @Nullable HttpResponse<String> attempt(Call call, int attempt) {
        try {
            return http.send(request(call), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            if (attempt == ATTEMPTS) {
                throw new LaunchException(
                        call.part().code() + " does not answer at " + suite.url(call.part()) + ".", e);
            }
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while loading the demo program.", e);
        }
    }

    private HttpRequest request(Call call) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(suite.url(call.part()) + call.path()))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + logins.token(call.who()))
                .header("Accept", "application/json");
        header(request, "Idempotency-Key", call.key());
        header(request, "If-Match", call.version());
        if (call.body() == null) {
            return request.method(call.method(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        return request.header("Content-Type", "application/json")
                .method(call.method(), HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(call.body())))
                .build();
    }

    private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** The last part of a problem's type, which names its page under {@code docs/problems}. */
    private static String slug(JsonNode body) {
        String type = body.path("type").asText("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while loading the demo program.", e);
        }
    }
}
