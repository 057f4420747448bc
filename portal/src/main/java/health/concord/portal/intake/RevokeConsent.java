package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Ends a consent from a moment on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevokeConsent(
        @Nullable String revokedAt, @Nullable String reason) {}
