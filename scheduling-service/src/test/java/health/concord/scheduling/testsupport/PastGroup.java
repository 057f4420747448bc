package health.concord.scheduling.testsupport;

import io.restassured.response.Response;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group at Harbor that met last week on Monday from nine to half past ten, with one confirmed client. */
public record PastGroup(String series, String leader, String session, String client, String episode) {

    public static PastGroup withOneClient() {
        return withOneClient("SUD");
    }

    /** @param program of the series; null where each client's episode decides */
    public static PastGroup withOneClient(@Nullable String program) {
        String client = World.client("harbor");
        String episode = World.episode(client, "harbor");
        String leader = World.clinician("harbor");
        String series = World.series(
                "harbor", "startsOn", World.lastMonday().toString(), "leaders", List.of(leader), "program", program);
        World.confirmed(Json.with(
                World.holdBody("harbor", client, World.lastMonday(), World.groupPart(series)), "episode", episode));
        String session = As.sam()
                .get("/sessions?series=" + series + "&from=" + World.lastMonday())
                .path("items[0].id");
        return new PastGroup(series, leader, session, client, episode);
    }

    /** As the service writes it. */
    public String time(String at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                World.lastMonday().atTime(LocalTime.parse(at)).atZone(World.HARBOR_ZONE));
    }

    public Response record(Object attendance) {
        return As.clara().body(attendance).put("/sessions/" + session + "/attendance/" + client);
    }

    public Response correct(long version, Map<String, Object> attendance) {
        return As.clara()
                .header("If-Match", "\"" + version + "\"")
                .body(attendance)
                .put("/sessions/" + session + "/attendance/" + client);
    }
}
