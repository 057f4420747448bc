package health.concord.scheduling.placement;

import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has a seat at a site each week, for building its timetable. */
@ApplicationScoped
@Transactional
public class WeeklyDemand {

    @Inject
    SeatRepository seats;

    /** One seat: {@code series} of a group, {@code clinician} and {@code slot} of one client. */
    public record Seated(
            UUID seat,
            UUID client,
            UUID episode,
            @Nullable UUID series,
            @Nullable UUID clinician,
            @Nullable WeeklySlot slot) {}

    public List<Seated> at(String site, LocalDate day) {
        return seats.goingOn(site, day).stream()
                .map(seat -> new Seated(
                        seat.id(), seat.client(), seat.episode(), seat.series(), seat.clinician(), seat.slot()))
                .toList();
    }

    /** New weekly times of single clients. */
    public void reschedule(Map<UUID, WeeklySlot> slots) {
        if (!slots.isEmpty()) {
            seats.list("id in ?1", slots.keySet())
                    .forEach(seat -> seat.reschedule(Objects.requireNonNull(slots.get(seat.id()))));
        }
    }
}
