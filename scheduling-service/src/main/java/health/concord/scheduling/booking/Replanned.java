package health.concord.scheduling.booking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sessions that are to change together.
 *
 * @param dropped taken off the calendar
 * @param added made anew
 */
public record Replanned(List<SessionMove> moves, List<Session> dropped, List<SessionPlan> added) {

    public static Replanned one(SessionMove move) {
        return new Replanned(List.of(move), List.of(), List.of());
    }

    /** Those that leave the times they have now. */
    Set<UUID> lifted() {
        return Stream.concat(moves.stream().map(SessionMove::session), dropped.stream())
                .map(Session::id)
                .collect(Collectors.toSet());
    }
}
