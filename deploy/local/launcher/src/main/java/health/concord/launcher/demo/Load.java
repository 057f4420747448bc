package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.DemoData;
import java.time.Duration;
import java.util.function.Predicate;

/** What every step of a load works with. */
record Load(Api api, DemoData data, Weeks weeks, Ids ids) {
    /** For what one service does after it heard from another: moments, but minutes on a machine under load. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Answer send(Call call, Client about) {
        return send(call, entry(about));
    }

    /** @param entry file and key that the call is about, for messages */
    Answer send(Call call, String entry) {
        return api.send(call, entry);
    }

    /** Reads until the answer is as wanted; see {@link Api#await}. */
    JsonNode await(Call read, Predicate<JsonNode> wanted, Client about) {
        return api.await(read, wanted, PATIENCE, entry(about)).body();
    }

    /** How messages name a client. */
    static String entry(Client client) {
        return "deploy/demo/clients.json, " + client.key();
    }

    /** The id intake gave the client. */
    String clientId(Client client) {
        return ids.of("client", client.key());
    }

    String episodeId(Client client) {
        return ids.of("episode", client.key());
    }
}
