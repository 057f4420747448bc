package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.bundle.ScoredWeek;
import health.concord.matching.profile.Openings;
import health.concord.matching.week.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The seats and hours that a plan gives to nobody. */
final class Leftover {

    private final Openings open;
    private final Map<UUID, Integer> seats = new HashMap<>();
    private final Map<UUID, List<Slot>> hours = new HashMap<>();

    Leftover(Openings open, QueueMarket market, Answer answer) {
        this.open = open;
        for (int person = 0; person < answer.choices().length; person++) {
            var choice = answer.choices()[person];
            if (choice >= 0) {
                take(market.people().get(person).weeks().get(choice));
            }
        }
    }

    private void take(ScoredWeek scored) {
        scored.week().groups().forEach(group -> seats.merge(group.series().series(), 1, Integer::sum));
        scored.week()
                .sessions()
                .forEach(sessions -> hours.computeIfAbsent(
                                sessions.with().therapist().id(), any -> new ArrayList<>())
                        .addAll(sessions.slots()));
    }

    Openings open() {
        return new Openings(
                open.series().stream()
                        .map(one -> one.withSeatsLeft(one.seatsLeft() - seats.getOrDefault(one.series(), 0)))
                        .toList(),
                open.clinicians().stream().map(this::free).toList());
    }

    private Openings.Clinician free(Openings.Clinician one) {
        var taken = hours.getOrDefault(one.clinician(), List.of());
        return new Openings.Clinician(
                one.clinician(),
                one.slots().stream().filter(slot -> !slot.overlapsAny(taken)).toList());
    }
}
