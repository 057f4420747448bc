package health.concord.portal.peer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in an audit trail; what is null does not narrow.
 *
 * @param from from this moment on, with offset
 * @param to before this moment, with offset
 * @param action one, or a kind of things with all that was done to them
 * @param client whose record it concerns, whatever part of it
 */
public record AuditQuestion(
        @Nullable String from,
        @Nullable String to,
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subjectType,
        @Nullable String subject,
        @Nullable String client) {

    /** Those that narrow, by their names in the services' contract. */
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        put(filters, "from", from);
        put(filters, "to", to);
        put(filters, "actor", actor);
        put(filters, "action", action);
        put(filters, "subjectType", subjectType);
        put(filters, "subject", subject);
        put(filters, "client", client);
        return filters;
    }

    private static void put(Map<String, String> filters, String name, @Nullable String value) {
        if (value != null) {
            filters.put(name, value);
        }
    }
}
