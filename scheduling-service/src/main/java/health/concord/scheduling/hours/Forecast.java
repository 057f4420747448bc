package health.concord.scheduling.hours;

import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.WeeklyTarget;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a week that is under way is likely to end.
 *
 * @param attendance the chance that this client comes to a session, from the last weeks
 * @param expectedMinutes what is attended, and what is to come times that chance
 * @param reachable whether the target is met when the client comes to everything that is left
 * @param onTrack whether it is reachable and expected
 */
record Forecast(
        double attendance,
        long expectedMinutes,
        long possibleMinutes,
        int possibleDays,
        boolean reachable,
        boolean onTrack) {

    /** Programs see about four of five sessions attended; five such sessions are what a new client begins with. */
    private static final double COME_BEFORE = 4;

    private static final double SEEN_BEFORE = 5;

    /** The share of sessions come to, pulled towards the usual while little is known of the client. */
    static double attendance(long came, long recorded) {
        return (came + COME_BEFORE) / (recorded + SEEN_BEFORE);
    }

    static Forecast of(
            SiteWeek week, List<WeekHours.Planned> sessions, WeeklyTarget goal, double attendance, Instant now) {
        List<Interval> served = sessions.stream()
                .map(WeekHours.Planned::attended)
                .filter(Objects::nonNull)
                .toList();
        List<Interval> toCome = sessions.stream()
                .filter(session ->
                        session.status() == null && session.when().to().isAfter(now))
                .map(WeekHours.Planned::when)
                .toList();
        List<Interval> both = Stream.concat(served.stream(), toCome.stream()).toList();
        long possible = Interval.unionMinutes(both);
        long have = Interval.unionMinutes(served);
        int days = (int)
                both.stream().map(one -> week.dayOf(one.from())).distinct().count();
        long expected = have + Math.round((possible - have) * attendance);
        boolean reachable = possible >= goal.minutes() && days >= goal.days();
        return new Forecast(
                Math.round(attendance * 100) / 100.0,
                expected,
                possible,
                days,
                reachable,
                reachable && expected >= goal.minutes());
    }
}
