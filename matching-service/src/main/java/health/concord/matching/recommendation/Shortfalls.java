package health.concord.matching.recommendation;

import health.concord.matching.bundle.Target;
import health.concord.matching.bundle.Week;
import health.concord.matching.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** Hours and days a week misses: clinical specification 6. */
final class Shortfalls {

    private static final String CODE = "HOURS_SHORTFALL";

    private Shortfalls() {}

    static @Nullable Shortfall of(RuleSet rules, Week week, Target target) {
        var minutes = Math.max(0, target.minutes() - week.minutes());
        var days = Math.max(0, target.days() - week.days().size());
        return minutes == 0 && days == 0 ? null : shortfall(rules, minutes, days);
    }

    static Shortfall ofNothing(RuleSet rules, Target target) {
        return shortfall(rules, target.minutes(), target.days());
    }

    private static Shortfall shortfall(RuleSet rules, int minutes, int days) {
        var note = rules.note(CODE);
        return new Shortfall(CODE, note.id(), minutes, days, note.text(), note.source());
    }
}
