package health.concord.billing.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.Hold;
import health.concord.billing.rule.LineCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file of code pairs or unit limits would change about a line of an open claim.
 *
 * @param comes holds that would be laid on it
 * @param goes holds that would be gone
 * @param modifiers as they would be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditChange(
        UUID claim,
        String number,
        UUID client,
        LocalDate serviceDate,
        @Nullable String code,
        int units,
        long amountCents,
        Change change,
        List<Hold> comes,
        List<Hold> goes,
        List<String> modifiers) {

    /** What becomes of the line. */
    public enum Change {
        /** Nothing held it, and something would. */
        HELD,
        /** Something held it, and nothing would. */
        FREED,
        /** It would be held for other reasons, or go with other modifiers. */
        OTHERWISE
    }

    /** Empty where the line would be as it is. */
    static Optional<EditChange> of(Claim claim, BillableLine now, BillableLine then) {
        List<Hold> comes = without(then.holds(), now.holds());
        List<Hold> goes = without(now.holds(), then.holds());
        if (comes.isEmpty() && goes.isEmpty() && now.modifiers().equals(then.modifiers())) {
            return Optional.empty();
        }
        LineCode code = then.code();
        return Optional.of(new EditChange(
                claim.id(),
                claim.number(),
                claim.client(),
                then.date(),
                code == null ? null : code.code(),
                then.units(),
                then.amount().cents(),
                change(now.holds().isEmpty(), then.holds().isEmpty()),
                comes,
                goes,
                then.modifiers()));
    }

    private static Change change(boolean wasFree, boolean isFree) {
        if (wasFree == isFree) {
            return Change.OTHERWISE;
        }
        return isFree ? Change.FREED : Change.HELD;
    }

    private static List<Hold> without(List<Hold> all, List<Hold> known) {
        return all.stream().filter(hold -> !known.contains(hold)).toList();
    }
}
