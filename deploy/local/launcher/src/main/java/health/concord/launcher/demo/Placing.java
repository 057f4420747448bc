package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.LaunchException;
import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Day;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks matching for a week, and accepts one for those who are placed. */
final class Placing {
    private static final String CLARA = "clara";
    private static final Set<String> SETTLED = Set.of("CONFIRMED", "FAILED", "ENDED");

    private final Load load;

    Placing(Load load) {
        this.load = load;
    }

    /** Waits for the recommendation, and leaves it to whoever looks at the demo. */
    void recommend(Client client) {
        answered(client, request(client));
    }

    /** Accepts the first option that suits the client, and waits until the seats are confirmed. */
    void place(Client client) {
        String request = request(client);
        JsonNode answer = answered(client, request);
        Answer accepted = load.send(
                Call.create(
                        CLARA,
                        Part.MATCHING,
                        "/placement-requests/" + request + "/acceptances",
                        client.key() + ":acceptance",
                        acceptance(client, answer)),
                client);
        load.ids().put("placement", client.key(), accepted.id());
        JsonNode settled =
                read(client, body -> SETTLED.contains(body.path("state").asText()));
        if (settled.path("state").asText().equals("FAILED")) {
            throw new LaunchException(Load.entry(client) + ": the placement failed: "
                    + settled.path("failure").asText());
        }
    }

    private JsonNode answered(Client client, String request) {
        return load.await(
                Call.look(CLARA, Part.MATCHING, "/placement-requests/" + request),
                body -> !body.isMissingNode() && !body.path("status").asText().equals("WAITING_FOR_OPENINGS"),
                client);
    }

    private Map<String, Object> acceptance(Client client, JsonNode answer) {
        String wanted = client.accepts();
        for (JsonNode option : answer.path("recommendation").path("options")) {
            if (wanted == null || offers(option, load.ids().of("group", wanted))) {
                return Body.of(
                        "option",
                        option.path("rank").asInt(),
                        "reason",
                        wanted == null ? null : "The client asked for this group.");
            }
        }
        throw new LaunchException(Load.entry(client) + ": matching offers no week that suits: "
                + answer.path("status").asText() + ' ' + answer.path("recommendation"));
    }

    private static boolean offers(JsonNode option, String group) {
        for (JsonNode part : option.path("parts")) {
            if (part.path("group").asText().equals(group)) {
                return true;
            }
        }
        return false;
    }

    private String request(Client client) {
        return load.send(
                        Call.create(
                                CLARA,
                                Part.INTAKE,
                                "/episodes/" + load.episodeId(client) + "/placement-requests",
                                client.key() + ":placement-request",
                                Body.of(
                                        "availability",
                                                load.data()
                                                        .clients()
                                                        .availability()
                                                        .get(client.available()),
                                        "preferences", preferences(client),
                                        "keepApart", client.keepApart(),
                                        "asOf", asOf(client))),
                        client)
                .id();
    }

    private static @Nullable Map<String, Object> preferences(Client client) {
        return client.therapistLanguage() == null ? null : Body.of("therapistLanguage", client.therapistLanguage());
    }

    /** Whoever came in past weeks was placed the day before; the others are placed from now on. */
    private @Nullable String asOf(Client client) {
        return client.attendance() == null
                ? null
                : load.weeks()
                        .at(
                                load.weeks().date(client.attendance().from() - 1, Day.SU),
                                LocalTime.NOON,
                                load.data().zone(client.site()));
    }

    /** Gives the seats back. */
    void end(Client client, String reason) {
        JsonNode placement = read(client, body -> true);
        if (placement.path("state").asText().equals("CONFIRMED")) {
            load.send(
                    new Call(
                            CLARA,
                            Part.MATCHING,
                            "POST",
                            path(client) + "/end",
                            Body.of("reason", reason),
                            null,
                            '"' + placement.path("version").asText() + '"',
                            Set.of("wrong-state")),
                    client);
        }
    }

    private JsonNode read(Client client, Predicate<JsonNode> wanted) {
        return load.await(Call.get(CLARA, Part.MATCHING, path(client)), wanted, client);
    }

    private String path(Client client) {
        return "/placements/" + load.ids().of("placement", client.key());
    }
}
