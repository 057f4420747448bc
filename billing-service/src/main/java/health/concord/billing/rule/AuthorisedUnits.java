package health.concord.billing.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An authorisation as the rules see it.
 *
 * @param code procedure code it is for
 * @param left units that no other line has drawn
 */
public record AuthorisedUnits(
        UUID id, String number, UUID payer, String code, int left, LocalDate from, LocalDate until) {

    boolean isFor(UUID linePayer, String lineCode, LocalDate day) {
        return payer.equals(linePayer) && code.equals(lineCode) && !day.isBefore(from) && !day.isAfter(until);
    }
}
