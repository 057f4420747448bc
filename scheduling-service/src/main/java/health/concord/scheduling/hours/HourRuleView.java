package health.concord.scheduling.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule on weekly hours; of several the newest holds. */
public record HourRuleView(
        UUID id,
        HourRule.Population population,
        @Nullable String payer,
        int minutes,
        int days,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static HourRuleView of(HourRule rule) {
        return new HourRuleView(
                rule.id(),
                rule.population(),
                rule.payer(),
                rule.minutes(),
                rule.days(),
                rule.source(),
                rule.validFrom(),
                rule.validTo());
    }
}
