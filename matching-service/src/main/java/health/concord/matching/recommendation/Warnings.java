package health.concord.matching.recommendation;

import health.concord.matching.bundle.Target;
import health.concord.matching.bundle.Week;
import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Units;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.Text;
import health.concord.matching.week.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an option does not keep, or what is not known about it. */
final class Warnings {

    private static final int DAYS_A_WEEK = 7;

    private final RuleSet rules;
    private final Situation situation;
    private final Target target;
    private final Isolates isolates;

    Warnings(RuleSet rules, Situation situation, Target target) {
        this.rules = rules;
        this.situation = situation;
        this.target = target;
        this.isolates = new Isolates(situation, rules);
    }

    List<Warning> of(Week week, Facts client) {
        var warnings = new ArrayList<Warning>();
        if (situation.client().availability().isEmpty()) {
            warnings.add(warning("TIMES_UNKNOWN", client, null));
        }
        units(week, client, warnings);
        shortDays(week, client, warnings);
        for (var group : week.groups()) {
            group(group, warnings);
        }
        return List.copyOf(warnings);
    }

    /** A unit is a service day; what billing says goes before what the request said. */
    private void units(Week week, Facts client, List<Warning> warnings) {
        var units = situation.units();
        var coverage = situation.client().coverage();
        if (!units.asked() || units.left() == null) {
            warnings.add(warning("UNITS_UNKNOWN", client, null));
        }
        if (!units.asked() && coverage != null) {
            units = new Units(false, coverage.payer(), coverage.unitsLeft(), coverage.until());
        }
        var end = exhausted(units, week.startsOn(), week.days());
        if (end != null) {
            warnings.add(warning("UNITS_EXHAUST", client, end));
        }
    }

    /** The first service day without a unit within the planned weeks; null when there is none. */
    private @Nullable LocalDate exhausted(Units units, LocalDate startsOn, Set<Day> days) {
        var serviceDays = days.stream().map(Day::dayOfWeek).collect(Collectors.toSet());
        var horizon = startsOn.plusDays((long) rules.program().plannedWeeks() * DAYS_A_WEEK);
        var left = units.left();
        var until = units.until();
        int used = 0;
        for (var date = startsOn; date.isBefore(horizon); date = date.plusDays(1)) {
            if (serviceDays.contains(date.getDayOfWeek())) {
                used++;
                if (left != null && used > left || until != null && date.isAfter(until)) {
                    return date;
                }
            }
        }
        return null;
    }

    private void shortDays(Week week, Facts client, List<Warning> warnings) {
        var shorter = week.minutesByDay().entrySet().stream()
                .filter(day -> day.getValue() < target.minutesPerDay())
                .map(Map.Entry::getKey)
                .map(Day::dayOfWeek)
                .map(DayOfWeek::name)
                .toList();
        if (!shorter.isEmpty() && week.groupMinutes() > 0) {
            var minimum = warning("DAY_MINIMUM", client, null);
            warnings.add(new Warning(
                    minimum.code(),
                    minimum.rule(),
                    minimum.text() + " Below it: " + String.join(", ", shorter).toLowerCase(Locale.ROOT) + ".",
                    null));
        }
    }

    private void group(GroupCandidate group, List<Warning> warnings) {
        if (group.facts().value("group.admissionMet") == null) {
            warnings.add(warning("ADMISSION_UNKNOWN", group.facts(), null));
        }
        if (group.facts().value("group.viableGap") instanceof Integer gap && gap > 0) {
            warnings.add(warning("GROUP_BELOW_VIABLE", group.facts(), null));
        }
        if (isolates.aloneIn(group.group())) {
            warnings.add(warning("COMPOSITION_ALONE", group.facts(), null));
        }
    }

    private Warning warning(String code, Facts facts, @Nullable LocalDate on) {
        var note = rules.note(code);
        return new Warning(code, note.id(), Text.fill(note.text(), facts), on);
    }
}
