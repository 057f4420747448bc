package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.rule.Model;
import health.concord.matching.week.Day;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One weekly bundle: seats in groups, individual sessions, and family sessions where called for. */
public record Week(
        List<GroupCandidate> groups,
        @Nullable Sessions individual,
        @Nullable Sessions family) {

    public int groupMinutes() {
        var minutes = 0;
        for (var group : groups) {
            minutes += group.minutes();
        }
        return minutes;
    }

    public int individualMinutes() {
        return individual == null ? 0 : individual.minutes();
    }

    public int familyMinutes() {
        return family == null ? 0 : family.minutes();
    }

    public int minutes() {
        return groupMinutes() + individualMinutes() + familyMinutes();
    }

    public Map<Day, Integer> minutesByDay() {
        var byDay = new EnumMap<Day, Integer>(Day.class);
        slots().forEach(slot -> byDay.merge(slot.day(), slot.minutes(), Integer::sum));
        return byDay;
    }

    public int dayCount() {
        return daysWithout(null);
    }

    public Set<Day> days() {
        return minutesByDay().keySet();
    }

    public Stream<Slot> slots() {
        return Stream.of(
                        groups.stream().flatMap(group -> group.series().slots().stream()),
                        sessions().flatMap(sessions -> sessions.slots().stream()))
                .flatMap(slots -> slots);
    }

    public Stream<Sessions> sessions() {
        return Stream.of(individual, family).filter(sessions -> sessions != null);
    }

    public LocalDate startsOn() {
        var first = LocalDate.MAX;
        for (var group : groups) {
            first = earlier(first, group.startsOn());
        }
        first = individual == null ? first : earlier(first, individual.startsOn());
        first = family == null ? first : earlier(first, family.startsOn());
        if (first.equals(LocalDate.MAX)) {
            throw new IllegalStateException("A week with nothing in it never starts.");
        }
        return first;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    public boolean reaches(Target target) {
        return minutes() >= target.minutes() && dayCount() >= target.days();
    }

    /** Whether it needs every one of its groups to reach the target: nothing is in it only to fill. */
    public boolean needsEveryGroup(Target target) {
        var minutes = minutes();
        for (var group : groups) {
            if (minutes - group.minutes() >= target.minutes() && daysWithout(group) >= target.days()) {
                return false;
            }
        }
        return true;
    }

    private int daysWithout(@Nullable GroupCandidate left) {
        var days = 0;
        for (var group : groups) {
            days |= group == left ? 0 : group.days();
        }
        days |= individual == null ? 0 : individual.days();
        days |= family == null ? 0 : family.days();
        return Integer.bitCount(days);
    }

    public boolean has(Collection<Model> models) {
        for (var group : groups) {
            if (models.contains(group.group().model())) {
                return true;
            }
        }
        return false;
    }

    public int minutesOf(Collection<Model> models) {
        var minutes = 0;
        for (var group : groups) {
            minutes += models.contains(group.group().model()) ? group.minutes() : 0;
        }
        return minutes;
    }

    public boolean empty() {
        return groups.isEmpty() && individual == null && family == null;
    }
}
