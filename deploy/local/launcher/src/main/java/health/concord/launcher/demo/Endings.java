package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Client.Ending;
import java.util.Objects;

/** How the intensive program ended for those who are through it. */
final class Endings {
    private final Load load;
    private final Assessment assessment;
    private final Placing placing;

    Endings(Load load) {
        this.load = load;
        this.assessment = new Assessment(load);
        this.placing = new Placing(load);
    }

    void end(Client client) {
        Ending ending = Objects.requireNonNull(client.after());
        String reason = reason(ending);
        if (ending == Ending.STEP_DOWN) {
            awaitPlaced(client);
            assessment.stepDown(client);
        }
        placing.end(client, reason);
        if (ending != Ending.STEP_DOWN) {
            load.send(
                    Call.step(
                            "clara",
                            Part.INTAKE,
                            "/episodes/" + load.episodeId(client) + "/closure",
                            Body.of("reason", ending.name(), "note", reason)),
                    client);
        }
    }

    /** Intake hears of a placement from scheduling; only who is placed can step down. */
    private void awaitPlaced(Client client) {
        Call episode = Call.get("clara", Part.INTAKE, "/episodes/" + load.episodeId(client));
        load.await(episode, body -> !stage(body).equals("WAITING"), client);
    }

    private static String stage(JsonNode episode) {
        return episode.path("stage").asText();
    }

    private static String reason(Ending ending) {
        return switch (ending) {
            case STEP_DOWN -> "Goals met and stable over two reviews; goes on as an outpatient.";
            case COMPLETED -> "Completed the program.";
            case LEFT -> "Stayed away, and did not answer three calls.";
        };
    }
}
