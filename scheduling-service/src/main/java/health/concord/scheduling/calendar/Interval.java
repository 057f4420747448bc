package health.concord.scheduling.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of time: its beginning belongs to it, its end does not. */
public record Interval(Instant from, Instant to) {

    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An interval must end after it begins.");
        }
    }

    public boolean overlaps(Interval other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public long minutes() {
        return Duration.between(from, to).toMinutes();
    }

    /** What of it lies within {@code bounds}; null when nothing does. */
    public @Nullable Interval within(Interval bounds) {
        Instant begins = from.isBefore(bounds.from) ? bounds.from : from;
        Instant ends = to.isAfter(bounds.to) ? bounds.to : to;
        return begins.isBefore(ends) ? new Interval(begins, ends) : null;
    }

    /** The same time without overlaps: what overlaps or touches is made one. In order of time. */
    public static List<Interval> union(Collection<Interval> intervals) {
        List<Interval> merged = new ArrayList<>();
        for (Interval next :
                intervals.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
            Interval last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.to.isBefore(next.from)) {
                merged.add(next);
            } else if (last.to.isBefore(next.to)) {
                merged.set(merged.size() - 1, new Interval(last.from, next.to));
            }
        }
        return merged;
    }

    /** Minutes covered by at least one of them: an hour in two overlapping services is one hour. */
    public static long unionMinutes(Collection<Interval> intervals) {
        return union(intervals).stream()
                .map(i -> Duration.between(i.from, i.to))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }
}
