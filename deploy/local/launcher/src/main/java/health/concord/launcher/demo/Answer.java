package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service answered to a call that went well; empty for a problem that was expected. */
record Answer(JsonNode body) {

    String id() {
        return text("id");
    }

    /** A member that must be there. */
    String text(String field) {
        JsonNode value = body.path(field);
        if (!value.isTextual()) {
            throw new IllegalStateException("an answer without " + field);
        }
        return value.textValue();
    }
}
