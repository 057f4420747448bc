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
 * @param waivedBy the roles that may let the line go in spite of it, with a reason; empty where nobody may
 */
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
                hold.since());
    }
}
