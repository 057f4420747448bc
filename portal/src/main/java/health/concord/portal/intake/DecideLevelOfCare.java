package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The clinician's level, with the reason where it differs from the suggestion. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecideLevelOfCare(
        @Nullable String level,
        @Nullable String discrepancyReason,
        @Nullable String certifiedOn) {}
