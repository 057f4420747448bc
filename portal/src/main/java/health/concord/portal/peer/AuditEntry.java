package health.concord.portal.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, as one service's audit trail has it.
 *
 * @param actor a person's user name, or a service's or partner's client id
 * @param subject the record it was done to; null where it was no single one
 * @param details ids and codes
 * @param position where the service's list goes on behind this entry
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        @Nullable UUID subject,
        Map<String, Object> details,
        String position) {}
