package health.concord.billing.claim;

import health.concord.billing.rule.HoldCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A hold on the wire.
 *
 * @param detail for example {@code 2/3}; empty for none
 * @param clearedBy the roles that can remove its cause
 */
public record HoldView(
        UUID claim,
        UUID line,
        LocalDate serviceDate,
        HoldCode code,
        String detail,
        String text,
        List<String> clearedBy,
        Instant since) {

    static HoldView of(ClaimLine line, ClaimHold hold) {
        return new HoldView(
                line.claim().id(),
                line.id(),
                line.serviceDate(),
                hold.code(),
                hold.detail(),
                hold.text(),
                hold.code().clearedBy(),
                hold.since());
    }
}
