package health.concord.scheduling.hours;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.WeeklyTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's week at the client's site.
 *
 * @param minutes attended; overlapping presence counts once
 * @param days with at least one service
 * @param planned what is on the client's calendar, attended or not
 * @param target what the episode asks for; absent when none ran in that week
 * @param shortfall absent without a target; zero when it is met
 * @param forecast absent without a target
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoursView(
        UUID client,
        Week week,
        long minutes,
        int days,
        Total planned,
        @Nullable Target target,
        @Nullable Shortfall shortfall,
        @Nullable Outlook forecast) {

    /** How the week is likely to end; see {@code attendance}, the chance that the client comes to a session. */
    public record Outlook(
            double attendance,
            long expectedMinutes,
            long possibleMinutes,
            int possibleDays,
            boolean reachable,
            boolean onTrack) {}

    /** Monday to Sunday, both included. */
    public record Week(LocalDate from, LocalDate to, String zone) {}

    /** Minutes, and days on which there are any. */
    public record Total(long minutes, int days) {}

    /** What the episode asks for in a week. */
    public record Target(UUID episode, long minutes, int days) {}

    /** What is missing, and why. */
    public record Shortfall(long minutes, int days, List<Cause> causes) {}

    /** {@code session} and {@code on} where one session is the cause. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cause(
            String kind, @Nullable UUID session, @Nullable LocalDate on, long minutes, int days) {}

    static HoursView of(
            UUID client, SiteWeek week, WeekHours hours, Optional<WeeklyTarget> target, Optional<Forecast> forecast) {
        return new HoursView(
                client,
                new Week(week.monday(), week.sunday(), week.zone().getId()),
                hours.served().minutes(),
                hours.served().days(),
                new Total(hours.planned().minutes(), hours.planned().days()),
                target.map(goal -> new Target(goal.episode(), goal.minutes(), goal.days()))
                        .orElse(null),
                hours.shortfall().map(HoursView::shortfall).orElse(null),
                forecast.map(one -> new Outlook(
                                one.attendance(),
                                one.expectedMinutes(),
                                one.possibleMinutes(),
                                one.possibleDays(),
                                one.reachable(),
                                one.onTrack()))
                        .orElse(null));
    }

    private static Shortfall shortfall(WeekHours.Shortfall missing) {
        return new Shortfall(
                missing.minutes(),
                missing.days(),
                missing.causes().stream()
                        .map(cause -> new Cause(
                                cause.kind().name(), cause.session(), cause.on(), cause.minutes(), cause.days()))
                        .toList());
    }
}
