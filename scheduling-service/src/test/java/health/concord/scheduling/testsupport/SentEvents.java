package health.concord.scheduling.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The events that intake and billing got from the service. */
public final class SentEvents {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private SentEvents() {}

    /** One event as it arrived. */
    public record Sent(String type, long version, JsonPath data) {}

    /** Those about one aggregate, by version; waits until there are {@code count}. */
    public static List<Sent> of(String peer, String aggregate, int count) {
        await().atMost(LONGEST).until(() -> about(peer, aggregate).size() >= count);
        return about(peer, aggregate);
    }

    /** Those about one aggregate that arrived so far. */
    public static List<Sent> about(String peer, String aggregate) {
        return PeersStub.server().findAll(postRequestedFor(urlEqualTo("/" + peer + "/events"))).stream()
                .map(request -> JsonPath.from(request.getBodyAsString()))
                .filter(event -> aggregate.equals(event.getString("aggregate.id")))
                .map(event -> new Sent(
                        event.getString("type"), event.getLong("aggregate.version"), event.setRootPath("data")))
                .sorted(Comparator.comparingLong(Sent::version))
                .toList();
    }
}
