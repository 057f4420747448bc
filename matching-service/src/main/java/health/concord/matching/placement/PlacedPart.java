package health.concord.matching.placement;

import health.concord.matching.scheduling.HoldPart;
import health.concord.matching.week.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part as it was accepted.
 *
 * @param kind INDIVIDUAL, FAMILY or GROUP
 */
public record PlacedPart(
        String kind,
        @Nullable UUID therapist,
        @Nullable UUID group,
        @Nullable UUID series,
        String name,
        List<Slot> slots,
        LocalDate startsOn) {

    /** What scheduling is asked to hold for it. */
    Stream<HoldPart> holds() {
        var seat = series;
        var with = therapist;
        if (seat != null) {
            return Stream.of(HoldPart.seat(seat));
        }
        return with == null ? Stream.of() : slots.stream().map(slot -> HoldPart.time(with, slot));
    }
}
