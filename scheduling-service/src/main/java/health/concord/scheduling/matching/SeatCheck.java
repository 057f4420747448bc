package health.concord.scheduling.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What matching says of a client in one seat.
 *
 * @param known whether it knows anything of the client; else only rules that need to know nothing decided
 * @param reasons why not; none of them tells anything of another client
 */
public record SeatCheck(GroupFit.Fit fit, boolean known, List<Reason> reasons) {

    static final SeatCheck NOT_ASKED = new SeatCheck(GroupFit.Fit.NOT_ASKED, false, List.of());

    /** A rule's, in words for staff; one that is not overridable stands whatever anybody says. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reason(String rule, String text, boolean overridable) {}

    public boolean isAnswered() {
        return fit != GroupFit.Fit.NOT_ASKED;
    }

    public boolean isAgainst() {
        return fit == GroupFit.Fit.DOES_NOT_FIT;
    }

    /** Whether a person may set everything aside that is against it. */
    public boolean isOverridable() {
        return reasons.stream().allMatch(Reason::overridable);
    }

    /** Why not, for people. */
    public String words() {
        return reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
    }

    /** The codes of the rules that are against it. */
    public String rules() {
        return reasons.stream().map(Reason::rule).distinct().collect(Collectors.joining(" "));
    }
}
