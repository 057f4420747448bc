package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.LaunchException;

/** Says which entry of which file a service did not take, and why, so that it can be put right there. */
final class Refusal {

    static LaunchException of(Call call, String entry, int status, JsonNode problem) {
        StringBuilder text = new StringBuilder(entry)
                .append(": ")
                .append(call.part().code())
                .append(" refused ")
                .append(call.method())
                .append(' ')
                .append(call.path())
                .append(" by ")
                .append(call.who())
                .append(" (")
                .append(status)
                .append(' ')
                .append(problem.path("title").asText("without a problem document"))
                .append(')');
        if (problem.hasNonNull("detail")) {
            text.append(": ").append(problem.get("detail").asText());
        }
        for (JsonNode error : problem.path("errors")) {
            text.append("\n  ")
                    .append(error.path("field").asText())
                    .append(' ')
                    .append(error.path("message").asText());
        }
        return new LaunchException(text.toString());
    }

    private Refusal() {}
}
