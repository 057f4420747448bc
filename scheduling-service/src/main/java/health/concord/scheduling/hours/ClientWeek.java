package health.concord.scheduling.hours;

import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.WeeklyTarget;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a client's week is reckoned from.
 *
 * @param sessions on the calendar in order of time, also those that are missed on leave or were called off
 * @param target empty when no episode ran in the week
 * @param attendance the chance that the client comes to a session
 */
record ClientWeek(
        UUID client,
        SiteWeek week,
        List<WeekHours.Planned> sessions,
        Optional<WeeklyTarget> target,
        double attendance) {

    HoursView view(Instant now) {
        return HoursView.of(
                client,
                week,
                WeekHours.of(week, sessions, target, now),
                target,
                target.map(goal -> forecast(WeekHours.lessLeave(week, sessions, goal), now)));
    }

    /** What is missing of the week, and how it is likely to end; empty without a target. */
    Optional<ClientHours.Standing> standing(Instant now) {
        return target.map(goal -> {
            WeeklyTarget due = WeekHours.lessLeave(week, sessions, goal);
            Forecast forecast = forecast(due, now);
            return new ClientHours.Standing(
                    goal.episode(),
                    Math.max(0, due.minutes() - forecast.possibleMinutes()),
                    Math.max(0, due.days() - forecast.possibleDays()),
                    forecast.onTrack(),
                    causes(goal, now));
        });
    }

    private List<String> causes(WeeklyTarget goal, Instant now) {
        return WeekHours.of(week, sessions, Optional.of(goal), now)
                .shortfall()
                .map(missing -> missing.causes().stream()
                        .map(cause -> cause.kind().name())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** Against what is left of the target: nobody is asked to come while on leave. */
    private Forecast forecast(WeeklyTarget due, Instant now) {
        return Forecast.of(
                week, sessions.stream().filter(WeekHours.Planned::takesPlace).toList(), due, attendance, now);
    }
}
