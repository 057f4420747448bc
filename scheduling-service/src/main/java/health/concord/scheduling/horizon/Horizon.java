package health.concord.scheduling.horizon;

import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.placement.SeatHorizon;
import health.concord.scheduling.series.GroupSeriesPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** One transaction for each series and appointment, so that one that fails keeps no other back. */
@ApplicationScoped
@Transactional
class Horizon {

    @Inject
    GroupSeriesPlans series;

    @Inject
    SeatHorizon seats;

    @Inject
    Locks locks;

    /** New sessions of a group, with its leaders, its room and its clients. */
    void extendSeries(UUID id) {
        locks.take(id);
        // All in one call, so that the fixed order holds over leaders, room and clients together.
        Set<UUID> everyone = new HashSet<>(series.takenUpBy(id));
        everyone.addAll(seats.clientsIn(id));
        locks.take(everyone);
        seats.join(id, series.extend(id));
    }

    void extendAppointment(UUID seat) {
        seats.extendAppointment(seat);
    }
}
