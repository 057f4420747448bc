package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A session and what goes with it when it is moved.
 *
 * @param series the group's; null for a session of one client
 * @param free when its client and clinician both are; null for a group
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MoveChoices(
        Session session, @Nullable Series series, @Nullable FreeSlots free) {}
