package health.concord.scheduling.openings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a clinician, and a client if one is named, are free at a site. */
public record FreeSlotsView(
        String site,
        UUID clinician,
        @Nullable UUID client,
        LocalDate from,
        LocalDate to,
        int minutes,
        List<SlotView> slots) {

    /** One that can be booked now. */
    public record SlotView(OffsetDateTime from, OffsetDateTime to) {}
}
