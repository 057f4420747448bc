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

    /** One seat: {@code series} of a group; {@code clinician}, {@code slot} and {@code room} of one client. */
    public record Seated(
            UUID seat,
            UUID client,
            UUID episode,
            @Nullable UUID series,
            @Nullable UUID clinician,
            @Nullable WeeklySlot slot,
            @Nullable UUID room) {}

    /** A new weekly time of one client, in person in a room where there is one. */
    public record Put(WeeklySlot slot, @Nullable UUID room) {}

    public List<Seated> at(String site, LocalDate day) {
        return seats.goingOn(site, day).stream()
                .map(seat -> new Seated(
                        seat.id(),
                        seat.client(),
                        seat.episode(),
                        seat.series(),
                        seat.clinician(),
                        seat.slot(),
                        seat.room()))
                .toList();
    }

    /** New weekly times of single clients. */
    public void reschedule(Map<UUID, Put> all) {
        if (!all.isEmpty()) {
            seats.list("id in ?1", all.keySet()).forEach(seat -> {
                Put put = Objects.requireNonNull(all.get(seat.id()));
                seat.reschedule(put.slot(), put.room());
            });
        }
    }
}
