package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * @param by {@code PROGRAM}, {@code CLINICIAN}, or for a session of one client {@code CLIENT}
 * @param told when the client said so; now without
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CancelSession(String by, @Nullable String told) {}
