package health.concord.matching.recommendation;

import health.concord.matching.bundle.Sessions;
import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.rule.Model;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that comes every week.
 *
 * @param minutes of one session; {@code weeklyMinutes} of all its slots
 * @param costCents of one session, where known
 */
public record Part(
        PartKind kind,
        @Nullable UUID therapist,
        @Nullable UUID group,
        @Nullable UUID series,
        String name,
        @Nullable Model model,
        int minutes,
        int weeklyMinutes,
        List<Slot> slots,
        LocalDate startsOn,
        @Nullable Integer seatsLeft,
        @Nullable String mode,
        @Nullable Integer costCents) {

    static Part of(PartKind kind, Sessions sessions) {
        var therapist = sessions.with().therapist();
        return new Part(
                kind,
                therapist.id(),
                null,
                null,
                therapist.name(),
                null,
                sessions.slots().getFirst().minutes(),
                sessions.minutes(),
                sessions.slots(),
                sessions.startsOn(),
                null,
                null,
                therapist.costCents());
    }

    static Part of(GroupCandidate seat) {
        var group = seat.group();
        var series = seat.series();
        return new Part(
                PartKind.GROUP,
                null,
                group.id(),
                series.series(),
                group.title(),
                group.model(),
                series.slots().getFirst().minutes(),
                series.weeklyMinutes(),
                series.slots().stream().sorted().toList(),
                seat.startsOn(),
                series.seatsLeft(),
                series.mode(),
                group.costCents());
    }
}
