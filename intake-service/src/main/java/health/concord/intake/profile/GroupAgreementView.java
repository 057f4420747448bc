package health.concord.intake.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client has agreed to the rules of groups.
 *
 * @param signed left out where nobody has said
 * @param on the day it was said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupAgreementView(
        UUID episode,
        UUID client,
        @Nullable Boolean signed,
        @Nullable LocalDate on) {}
