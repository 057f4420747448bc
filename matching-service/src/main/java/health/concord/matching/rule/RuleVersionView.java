package health.concord.matching.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules, without the rules.
 *
 * @param replacedOn the day from which a newer one is in force; null for the newest
 * @param rules how many there are
 */
public record RuleVersionView(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate replacedOn,
        Status status,
        String title,
        String review,
        int rules) {

    /** What a version is on a day. */
    public enum Status {
        COMING,
        IN_FORCE,
        REPLACED
    }

    static RuleVersionView of(RuleSet rules, @Nullable LocalDate replacedOn, RuleSet inForce) {
        return new RuleVersionView(
                rules.version(),
                rules.effectiveFrom(),
                replacedOn,
                status(rules, inForce),
                rules.title(),
                rules.review(),
                RuleSetView.of(rules).rules().size());
    }

    private static Status status(RuleSet rules, RuleSet inForce) {
        int order = rules.effectiveFrom().compareTo(inForce.effectiveFrom());
        return order == 0 ? Status.IN_FORCE : order > 0 ? Status.COMING : Status.REPLACED;
    }
}
