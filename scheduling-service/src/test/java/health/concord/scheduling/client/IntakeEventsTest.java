package health.concord.scheduling.client;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakeEventsTest {

    @Inject
    Store store;

    @Test
    void copyKeepsOnlyWhatSchedulingNeeds() {
        String client = World.client("harbor");

        assertThat(store.text("SELECT to_jsonb(c)::text FROM client_copy c WHERE id = ?", client))
                .contains("Jo " + client, "1990-05-01", "\"voicemail\": true", "\"text_message\": false")
                .doesNotContain("Doe", "5550100", "\"F\"");
    }

    @Test
    void olderStateThatComesLateIsStale() {
        String client = World.id();
        World.send("client.changed", "client", client, 5, "harbor", World.clientData(client, "New Name"))
                .then()
                .statusCode(202);

        assertProblem(
                World.send("client.registered", "client", client, 4, "harbor", World.clientData(client, "Old Name")),
                409,
                "stale-event");
        assertThat(store.text("SELECT display_name FROM client_copy WHERE id = ?", client))
                .isEqualTo("New Name");
    }

    @Test
    void closedEpisodeKeepsItsLastState() {
        String client = World.client("mesa");
        String episode = World.episode(client, "mesa");
        World.event(
                "episode.closed",
                "episode",
                episode,
                "mesa",
                Json.with(World.episodeData(episode, client), "closedOn", "2026-04-01"));

        assertThat(store.text("SELECT closed_on::text FROM episode_copy WHERE id = ?", episode))
                .isEqualTo("2026-04-01");
    }

    @Test
    void eventThatLacksWhatItMustHaveIsParkedNotRetried() {
        String client = World.id();
        Map<String, Object> data = Json.with(World.clientData(client, "x"), "displayName", null);

        assertInvalid(World.send("client.registered", "client", client, 1, "harbor", data), "data.displayName");
        assertInvalid(
                World.send(
                        "safety.held",
                        "safety-hold",
                        World.id(),
                        1,
                        "harbor",
                        Json.of("severity", "HIGH", "active", true)),
                "data.client");
    }
}
