package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service answered to a call that went well; empty when an earlier run had done it. */
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

    boolean isNews() {
        return !body.isMissingNode();
    }
}
