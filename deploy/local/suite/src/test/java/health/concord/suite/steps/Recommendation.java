package health.concord.suite.steps;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.suite.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What matching recommends, read from its answer. */
public record Recommendation(JsonNode json) {

    /** One ranked week. */
    public record Option(JsonNode json) {

        public List<Part> parts() {
            return Json.stream(json.get("parts")).map(Part::new).toList();
        }

        public List<Part> parts(String kind) {
            return parts().stream().filter(part -> part.kind().equals(kind)).toList();
        }

        public List<String> models() {
            return parts("GROUP").stream().map(Part::model).toList();
        }

        /** Codes of what goes with it, for example PREPARATION. */
        public List<String> plan() {
            return texts(json.get("plan"), "code");
        }

        public List<String> warnings() {
            return texts(json.get("warnings"), "code");
        }

        public int weekMinutes() {
            return json.at("/week/minutes").asInt();
        }

        public int weekDays() {
            return json.at("/week/days").asInt();
        }

        public List<Slot> slots() {
            return parts().stream().flatMap(part -> part.slots().stream()).toList();
        }
    }

    /** What comes every week: an individual or family session, or a group. */
    public record Part(JsonNode json) {

        public String kind() {
            return json.get("kind").asText();
        }

        public String model() {
            return json.get("model").asText();
        }

        public UUID therapist() {
            return UUID.fromString(json.get("therapist").asText());
        }

        public UUID group() {
            return UUID.fromString(json.get("group").asText());
        }

        public UUID series() {
            return UUID.fromString(json.get("series").asText());
        }

        public List<Slot> slots() {
            return Json.stream(json.get("slots")).map(Slot::of).toList();
        }
    }

    public String direction() {
        return json.path("direction").asText("");
    }

    /** Codes of the holds. */
    public List<String> holds() {
        return texts(json.get("holds"), "code");
    }

    public List<String> holdRules() {
        return texts(json.get("holds"), "rule");
    }

    public List<Option> options() {
        return Json.stream(json.get("options")).map(Option::new).toList();
    }

    public Option best() {
        return options().getFirst();
    }

    /** The rules that left something out, by the name of what was left out. */
    public List<String> excluded(String name) {
        List<String> rules = new ArrayList<>();
        for (JsonNode excluded : json.get("excluded")) {
            if (excluded.get("name").asText().equals(name)) {
                rules.add(excluded.get("rule").asText());
            }
        }
        return rules;
    }

    /** HOURS_SHORTFALL where no week reaches the program's hours; else nothing. */
    public String shortfall() {
        return json.path("shortfall").path("code").asText("");
    }

    private static List<String> texts(JsonNode array, String field) {
        return Json.stream(array).map(entry -> entry.get(field).asText()).toList();
    }
}
