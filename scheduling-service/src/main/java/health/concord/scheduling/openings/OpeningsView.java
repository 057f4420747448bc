package health.concord.scheduling.openings;

import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.CareMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be offered at a site from a day on. */
public record OpeningsView(String site, LocalDate from, List<OpenSeries> series, List<OpenClinician> clinicians) {

    /**
     * A group that goes on, also when it is full.
     *
     * @param taken seats of enrolled and confirmed clients
     * @param held seats kept for placements under way
     * @param waitlist clients who wait for a seat
     * @param minutes of one session
     * @param nextStart its first session from the day on; absent when none is planned yet
     */
    public record OpenSeries(
            UUID series,
            UUID group,
            String title,
            int capacity,
            int taken,
            int held,
            int seatsLeft,
            int waitlist,
            CareMode mode,
            int minutes,
            List<WeeklySlot> slots,
            @Nullable OffsetDateTime nextStart,
            @Nullable LocalDate endsOn) {}

    /** A clinician's weekly hours that are free in every week up to the horizon: a hold on one of them succeeds. */
    public record OpenClinician(UUID clinician, List<WeeklySlot> slots) {}
}
