package health.concord.commons.audit;

import health.concord.commons.problem.Problems;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is looked for in the audit trail; all that is given must hold. Use with {@code @BeanParam @Valid}. */
class AuditSearch {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** From this moment on. */
    @QueryParam("from")
    @Schema(format = "date-time")
    @Nullable
    String from;

    /** Before this moment. */
    @QueryParam("to")
    @Schema(format = "date-time")
    @Nullable
    String to;

    /** Who did it: a person's user name, or a service's or partner's client id. */
    @QueryParam("actor")
    @Pattern(regexp = "[A-Za-z0-9._@+:-]{1,255}", message = "must be a user name or a client id")
    @Nullable
    String actor;

    /** What was done: {@code consent.revoked}, or {@code consent} for all that was done with consents. */
    @QueryParam("action")
    @Pattern(regexp = CODE, message = "must be an action, for example consent.revoked or consent")
    @Nullable
    String action;

    /** Kind of the record it was done to. */
    @QueryParam("subjectType")
    @Pattern(regexp = CODE, message = "must be a kind of record, for example consent")
    @Nullable
    String subjectType;

    /** Id of that record. */
    @QueryParam("subject")
    @Pattern(regexp = ID, message = "must be an id (UUID)")
    @Schema(format = "uuid")
    @Nullable
    String subject;

    /** Whose record it concerns, whatever was done to which part of it. */
    @QueryParam("client")
    @Pattern(regexp = ID, message = "must be an id (UUID)")
    @Schema(format = "uuid")
    @Nullable
    String client;

    @Nullable
    OffsetDateTime since() {
        return moment("from", from);
    }

    @Nullable
    OffsetDateTime until() {
        return moment("to", to);
    }

    @Nullable
    UUID record() {
        return subject == null ? null : UUID.fromString(subject);
    }

    @Nullable
    UUID client() {
        return client == null ? null : UUID.fromString(client);
    }

    private static @Nullable OffsetDateTime moment(String field, @Nullable String given) {
        try {
            return given == null ? null : OffsetDateTime.parse(given);
        } catch (DateTimeException e) {
            throw Problems.invalid(field, "must be a time with offset such as 2026-03-02T09:00:00-05:00");
        }
    }

    /** As it goes into the trail itself: codes and ids only. */
    Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        put(asked, "from", from);
        put(asked, "to", to);
        put(asked, "actor", actor);
        put(asked, "action", action);
        put(asked, "subjectType", subjectType);
        put(asked, "subject", subject);
        put(asked, "client", client);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
