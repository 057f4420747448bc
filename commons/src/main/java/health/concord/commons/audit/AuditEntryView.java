package health.concord.commons.audit;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param id its number in this service's trail
 * @param actor who did it: a person's user name, or a service's or partner's client id
 * @param action as {@code thing.verb}
 * @param subjectType kind of the record it was done to
 * @param subject id of that record; null where it was done to no single one
 * @param details ids and codes; never health information
 * @param position the value of {@code after} that goes on behind this entry
 */
record AuditEntryView(
        long id,
        OffsetDateTime at,
        String actor,
        String action,
        String subjectType,
        @Nullable UUID subject,
        Map<String, Object> details,
        String position) {}
