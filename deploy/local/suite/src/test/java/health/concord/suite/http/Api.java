package health.concord.suite.http;

import health.concord.launcher.Part;
import health.concord.suite.launch.RunningSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One service as one caller sees it. */
public final class Api {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String url;
    private final Supplier<String> token;

    private Api(String url, Supplier<String> token) {
        this.url = url;
        this.token = token;
    }

    static Api of(Part service, Supplier<String> token) {
        return new Api(RunningSuite.get().addresses().url(service), token);
    }

    /** A caller with this very token, whatever it is good for. */
    public static Api withToken(Part service, String token) {
        return of(service, () -> token);
    }

    /** A caller without any token. */
    public static Api anonymous(Part service) {
        return of(service, () -> "");
    }

    /** {@code %s} in the path stand for the arguments, which are encoded. */
    public Answer get(String path, Object... arguments) {
        return send(request(fill(path, arguments)).GET());
    }

    /** A creating POST, asked for once. */
    public Answer post(String path, Object body) {
        return post(UUID.randomUUID().toString(), path, body);
    }

    public Answer post(String idempotencyKey, String path, Object body) {
        return send(withBody("POST", path, body).header("Idempotency-Key", idempotencyKey));
    }

    /** A first PUT, of something that is not there yet. */
    public Answer put(String path, Object body) {
        return send(withBody("PUT", path, body));
    }

    /** Replaces what was read at this version. */
    public Answer put(String path, long version, Object body) {
        return send(withBody("PUT", path, body).header("If-Match", "\"" + version + "\""));
    }

    /** Any method, with a body or none. */
    public Answer send(String method, String path, @Nullable Object body) {
        return send(
                body == null ? request(path).method(method, BodyPublishers.noBody()) : withBody(method, path, body));
    }

    private HttpRequest.Builder withBody(String method, String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body instanceof String text ? text : Json.write(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(LIMIT);
        String bearer = token.get();
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private static Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return Answer.of(request, HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String fill(String path, Object... arguments) {
        Object[] encoded = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            encoded[i] = URLEncoder.encode(arguments[i].toString(), StandardCharsets.UTF_8);
        }
        return arguments.length == 0 ? path : path.formatted(encoded);
    }
}
