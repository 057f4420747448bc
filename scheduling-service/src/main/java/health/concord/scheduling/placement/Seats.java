package health.concord.scheduling.placement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is asked of the seats of one placement together. */
final class Seats {

    private Seats() {}

    /** Those not released: a seat can be left or transferred while the others of its placement go on. */
    static List<Seat> live(List<Seat> seats) {
        return seats.stream().filter(seat -> !seat.isReleased()).toList();
    }

    /** Whether a repeated hold asks for the same seats. */
    static boolean areFor(List<Seat> all, List<HoldPart> parts) {
        List<Seat> seats = all.stream().filter(seat -> !seat.isTransferred()).toList();
        return seats.size() == parts.size()
                && IntStream.range(0, parts.size()).allMatch(i -> seats.get(i).isFor(parts.get(i)));
    }

    /** The group series among them. */
    static List<UUID> series(List<Seat> seats) {
        return seats.stream()
                .filter(Seat::isGroup)
                .map(seat -> Objects.requireNonNull(seat.series()))
                .toList();
    }

    static List<UUID> ids(List<Seat> seats) {
        return seats.stream().map(Seat::id).toList();
    }
}
