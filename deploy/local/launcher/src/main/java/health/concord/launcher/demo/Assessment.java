package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Picture;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the clinician finds out about a client, and decides. */
final class Assessment {
    private static final String CLARA = "clara";

    private final Load load;

    Assessment(Load load) {
        this.load = load;
    }

    void answer(Client client) {
        Picture picture = load.data().picture(client);
        LocalDate on = History.of(client, load.weeks()).answered();
        merged(picture.answers(), client.answers())
                .forEach((instrument, given) -> create(
                        client,
                        "responses",
                        instrument,
                        Body.of("instrument", instrument, "answers", byQuestion(given), "on", on)));
        merged(picture.totals(), client.totals())
                .forEach((instrument, score) -> create(
                        client,
                        "outside-scores",
                        instrument,
                        Body.of("instrument", instrument, "score", score, "on", on, "source", "On paper")));
    }

    /** Points in the order of the questions, which are numbered from 1; or answers by question as they are. */
    private static Object byQuestion(JsonNode given) {
        if (!given.isArray()) {
            return given;
        }
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        given.forEach(points -> answers.put(Integer.toString(answers.size() + 1), points));
        return answers;
    }

    void fillProfile(Client client) {
        LocalDate on = History.of(client, load.weeks()).answered();
        Picture picture = load.data().picture(client);
        Map<String, JsonNode> factors =
                new LinkedHashMap<>(load.data().pictures().everyone());
        factors.putAll(merged(picture.factors(), client.factors()));
        List<Map<String, Object>> values = factors.entrySet().stream()
                .map(factor ->
                        Body.of("code", factor.getKey(), "value", factor.getValue(), "source", "STAFF", "on", on))
                .toList();
        next(client, "profile", 0, Body.of("factors", values, "diagnoses", picture.diagnoses()));
    }

    void decideLevel(Client client) {
        rate(client, 0, load.data().picture(client).ratings());
        boolean certified = "MEDICARE".equals(client.payer());
        decide(client, "2.1", certified ? History.of(client, load.weeks()).decided() : null);
    }

    /** A lower level after new ratings, which ends the intensive program. */
    void stepDown(Client client) {
        rate(client, 1, load.data().pictures().afterwards());
        decide(client, "1.0", null);
    }

    private void rate(Client client, long before, Map<String, Integer> ratings) {
        next(client, "dimension-ratings", before, Body.of("edition", "4", "ratings", ratings));
    }

    private void decide(Client client, String level, @Nullable LocalDate certifiedOn) {
        create(client, "level-of-care-decisions", level, Body.of("level", level, "certifiedOn", certifiedOn));
    }

    private void create(Client client, String what, String which, Object body) {
        String key = client.key() + ':' + what + ':' + which;
        load.send(Call.create(CLARA, Part.INTAKE, episode(client) + what, key, body), client);
    }

    private void next(Client client, String what, long before, Object body) {
        load.send(Call.next(CLARA, Part.INTAKE, episode(client) + what, before, body), client);
    }

    private String episode(Client client) {
        return "/episodes/" + load.episodeId(client) + '/';
    }

    /** The client's own go before the picture's; null takes one away. */
    private static Map<String, JsonNode> merged(Map<String, JsonNode> picture, @Nullable Map<String, JsonNode> own) {
        Map<String, JsonNode> merged = new LinkedHashMap<>(picture);
        if (own != null) {
            own.forEach((name, value) -> {
                if (value.isNull()) {
                    merged.remove(name);
                } else {
                    merged.put(name, value);
                }
            });
        }
        return merged;
    }
}
