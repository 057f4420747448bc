package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Care.Conflict;
import health.concord.launcher.demo.data.Care.Course;
import health.concord.launcher.demo.data.Care.MutualHelp;
import health.concord.launcher.demo.data.Care.Score;
import health.concord.launcher.demo.data.Client;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What goes with treatment: mutual help beside it, conflicts that nobody is told of, and scores that come back. */
final class Caring {

    private static final String ADA = "ada";
    private static final String CLARA = "clara";

    private final Load load;

    Caring(Load load) {
        this.load = load;
    }

    void list(MutualHelp meeting) {
        Call list = Call.create(
                ADA,
                Part.MATCHING,
                "/mutual-help-meetings",
                meeting.key() + ":mutual-help",
                Body.of(
                        "site", meeting.site(),
                        "name", meeting.name(),
                        "fellowship", meeting.fellowship(),
                        "language", meeting.language(),
                        "population", meeting.population(),
                        "slots", meeting.slots(),
                        "place", meeting.place(),
                        "online", meeting.online()));
        load.send(list, entry(meeting.key()));
    }

    /** What stands there already stays: each write is a change of the therapist. */
    void keepApart(Conflict conflict) {
        String entry = entry(conflict.therapist());
        String path = "/therapists/" + load.ids().of("therapist", conflict.therapist());
        List<String> clients = conflict.clients().stream()
                .map(client -> load.ids().of("client", client))
                .toList();
        JsonNode known = load.send(Call.get(ADA, Part.MATCHING, path + "/conflicts"), entry)
                .body()
                .path("clients");
        if (known.isEmpty()) {
            JsonNode therapist =
                    load.send(Call.get(ADA, Part.MATCHING, path), entry).body();
            Call keep = Call.next(
                    ADA,
                    Part.MATCHING,
                    path + "/conflicts",
                    therapist.path("version").asLong(),
                    Map.of("clients", clients));
            load.send(keep, entry);
        }
    }

    void record(Course course) {
        Client client = load.data().client(course.client());
        for (Score score : course.scores()) {
            Call record = Call.first(
                    CLARA,
                    Part.MATCHING,
                    "/outcomes/" + id(course, score),
                    Body.of(
                            "site", client.site(),
                            "client", load.clientId(client),
                            "episode", load.episodeId(client),
                            "instrument", course.instrument(),
                            "score", score.score(),
                            "on", load.weeks().date(score.when())));
            load.send(record, entry(course.client()));
        }
    }

    /** The same in each load, and another one for a program that was loaded elsewhere. */
    private UUID id(Course course, Score score) {
        String name = load.ids().of("episode", course.client()) + course.instrument() + score.when();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String entry(String key) {
        return "deploy/demo/care.json, " + key;
    }
}
