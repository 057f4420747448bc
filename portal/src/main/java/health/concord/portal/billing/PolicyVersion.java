package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a payer's policy with its terms as they stand, whatever they hold: what is not edited stays as it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PolicyVersion(
        UUID id,
        UUID payer,
        String program,
        int number,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        ObjectNode terms) {}
