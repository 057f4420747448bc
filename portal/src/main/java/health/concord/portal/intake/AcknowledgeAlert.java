package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Says that a clinician has looked at an alert, and what follows from it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AcknowledgeAlert(@Nullable String note) {}
