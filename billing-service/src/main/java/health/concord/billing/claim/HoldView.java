package health.concord.billing.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.rule.HoldCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold on the wire.
 *
 * @param detail for example {@code 2/3}; empty for none
 * @param clearedBy the roles that can remove its cause
 * @param waivedBy the roles that may let the line go in spite of it, with a reason; empty where nobody may
 * @param predicts what the payer would answer if the line went all the same, for example {@code CO-197}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoldView(
        UUID id,
        UUID claim,
        UUID line,
        LocalDate serviceDate,
        HoldCode code,
        String detail,
        String text,
        List<String> clearedBy,
        List<String> waivedBy,
        @Nullable String predicts,
        Instant since) {

    static HoldView of(ClaimLine line, ClaimHold hold) {
        return new HoldView(
                hold.id(),
                line.claim().id(),
                line.id(),
                line.serviceDate(),
                hold.code(),
                hold.detail(),
                hold.text(),
                hold.code().clearedBy(),
                hold.code().waivedBy(),
                hold.code().predicts().orElse(null),
                hold.since());
    }
}
