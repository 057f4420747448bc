package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has agreed to the rules of groups.
 *
 * @param signed null where nobody has said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GroupAgreement(
        UUID episode, @Nullable Boolean signed, @Nullable LocalDate on) {}
