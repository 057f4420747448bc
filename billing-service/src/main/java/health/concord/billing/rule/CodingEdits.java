package health.concord.billing.rule;

import health.concord.billing.policy.ClaimForm;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One loaded file, as far as the rules need it: pairs or limits, for claims on one form.
 *
 * @param until last day before the next file takes its place; null for the last one
 */
public record CodingEdits(
        UUID file,
        String name,
        ClaimForm form,
        LocalDate from,
        @Nullable LocalDate until,
        List<CodePair> pairs,
        List<UnitLimit> limits) {

    boolean isFor(ClaimForm wanted, LocalDate day) {
        return form == wanted && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
