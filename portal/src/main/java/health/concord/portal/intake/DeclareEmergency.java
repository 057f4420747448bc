package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declares a medical emergency in which consent cannot be obtained (42 CFR 2.51), as typed.
 *
 * @param minutes how long this recipient may be told; an hour where it is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclareEmergency(
        @Nullable String recipient,
        @Nullable String affiliation,
        @Nullable String nature,
        @Nullable String reason,
        List<String> categories,
        @Nullable Integer minutes) {}
