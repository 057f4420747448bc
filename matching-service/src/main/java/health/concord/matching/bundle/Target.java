package health.concord.matching.bundle;

import health.concord.matching.profile.Snapshot;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** The week a program asks for: what the request says, else the default for the age (clinical specification 6). */
public record Target(int minutes, int days, int minutesPerDay, int mostMinutes) {

    private static final int MINUTES = 60;

    public static Target of(RuleSet rules, Snapshot client, Facts facts) {
        var minor = "yes".equals(facts.answer("minor"));
        var defaults = minor ? rules.program().adolescent() : rules.program().adult();
        var asked = client.program();
        var hours = or(asked == null ? null : asked.hoursPerWeek(), defaults.hoursPerWeek());
        return new Target(
                hours * MINUTES,
                or(asked == null ? null : asked.daysPerWeek(), defaults.daysPerWeek()),
                or(asked == null ? null : asked.minutesPerDay(), defaults.minutesPerDay()),
                Math.max(hours, defaults.maxHoursPerWeek()) * MINUTES);
    }

    private static int or(@Nullable Integer asked, int otherwise) {
        return asked == null ? otherwise : asked;
    }
}
