package health.concord.matching.seat;

import health.concord.matching.eligibility.Objections.Objection;
import java.util.List;
import java.util.UUID;

/**
 * What the hard rules say of each seat, in the order in which they were asked about.
 *
 * @param known whether a placement of the client was ever asked for here; else only rules that need to know nothing of
 *     the client decide, and the age that was given
 */
public record SeatChecksView(UUID client, boolean known, List<Check> checks) {

    /** One seat. */
    public record Check(UUID group, boolean fits, List<Reason> reasons) {

        static Check of(UUID group, List<Reason> reasons) {
            return new Check(group, reasons.isEmpty(), reasons);
        }
    }

    /**
     * Why not. Where the reason could tell something about another client it is NOT_AVAILABLE and the only one.
     *
     * @param overridable whether a clinician may set it aside with a reason
     */
    public record Reason(String rule, String text, boolean overridable) {

        static Reason of(Objection objection) {
            return new Reason(objection.rule(), objection.text(), objection.overridable());
        }
    }
}
