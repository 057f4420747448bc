package health.concord.billing.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A physician's certification as the rules see it.
 *
 * @param minutesPerWeek minutes of the program a week that it states, by the day from which that was known
 */
public record CertifiedNeed(LocalDate on, TreeMap<LocalDate, Integer> minutesPerWeek) {

    /** What it stated as far as was known on a day; what was told first counts for the days before. */
    Optional<Integer> minutesOn(LocalDate day) {
        return Optional.ofNullable(minutesPerWeek.floorEntry(day))
                .or(() -> Optional.ofNullable(minutesPerWeek.firstEntry()))
                .map(Map.Entry::getValue);
    }
}
