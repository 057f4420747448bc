package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who sees to a referral, and what comes next until when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignReferral(
        @Nullable String owner,
        @Nullable String nextStep,
        @Nullable String dueOn) {}
