package health.concord.matching.planning;

import health.concord.matching.bundle.Sessions;
import health.concord.matching.bundle.Week;
import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.rule.Model;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a planned week.
 *
 * @param kind INDIVIDUAL, FAMILY or GROUP
 */
public record PlannedPart(
        String kind,
        @Nullable UUID therapist,
        @Nullable UUID group,
        @Nullable UUID series,
        String name,
        @Nullable Model model,
        int weeklyMinutes,
        List<Slot> slots,
        LocalDate startsOn) {

    static List<PlannedPart> of(Week week) {
        var parts = new ArrayList<PlannedPart>();
        if (week.individual() != null) {
            parts.add(sessions("INDIVIDUAL", week.individual()));
        }
        if (week.family() != null) {
            parts.add(sessions("FAMILY", week.family()));
        }
        week.groups().stream()
                .sorted(Comparator.comparing(
                                (GroupCandidate seat) -> seat.group().title())
                        .thenComparing(seat -> seat.series().series()))
                .map(PlannedPart::seat)
                .forEach(parts::add);
        return List.copyOf(parts);
    }

    /** What tells two weeks apart. */
    static List<Object> look(Week week) {
        var look = new ArrayList<Object>();
        of(week).forEach(part -> {
            look.add(part.series() == null ? String.valueOf(part.therapist()) : part.series());
            look.add(part.slots());
        });
        return look;
    }

    private static PlannedPart sessions(String kind, Sessions sessions) {
        var therapist = sessions.with().therapist();
        return new PlannedPart(
                kind,
                therapist.id(),
                null,
                null,
                therapist.name(),
                null,
                sessions.minutes(),
                sessions.slots(),
                sessions.startsOn());
    }

    private static PlannedPart seat(GroupCandidate seat) {
        return new PlannedPart(
                "GROUP",
                null,
                seat.group().id(),
                seat.series().series(),
                seat.group().title(),
                seat.group().model(),
                seat.minutes(),
                seat.series().slots().stream().sorted().toList(),
                seat.startsOn());
    }
}
