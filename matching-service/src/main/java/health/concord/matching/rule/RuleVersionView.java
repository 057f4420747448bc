package health.concord.matching.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules, without the rules.
 *
 * @param replacedOn the day from which a newer one is in force; null for the newest
 * @param author who wrote it; null where an older file does not say
 * @param reason why it was written; null where an older file does not say
 * @param rules how many there are
 */
public record RuleVersionView(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate replacedOn,
        RuleVersionStatus status,
        String title,
        String review,
        @Nullable String author,
        @Nullable String reason,
        int rules) {

    static RuleVersionView of(RuleSet rules, @Nullable LocalDate replacedOn, RuleSet inForce) {
        return new RuleVersionView(
                rules.version(),
                rules.effectiveFrom(),
                replacedOn,
                status(rules, inForce),
                rules.title(),
                rules.review(),
                rules.author(),
                rules.reason(),
                RuleSetView.of(rules).rules().size());
    }

    private static RuleVersionStatus status(RuleSet rules, RuleSet inForce) {
        int order = rules.effectiveFrom().compareTo(inForce.effectiveFrom());
        return order == 0
                ? RuleVersionStatus.IN_FORCE
                : order > 0 ? RuleVersionStatus.COMING : RuleVersionStatus.REPLACED;
    }
}
