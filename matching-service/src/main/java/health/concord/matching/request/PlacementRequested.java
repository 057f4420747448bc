package health.concord.matching.request;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import health.concord.commons.problem.Problems;
import health.concord.matching.profile.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes {@code placement.requested}. */
@ApplicationScoped
class PlacementRequested implements EventHandler<PlacementRequested.Asked> {

    /** The request's id and the snapshot. */
    record Asked(@Nullable UUID request, @Nullable Snapshot snapshot) {}

    @Inject
    PlacementRequests requests;

    @Inject
    SnapshotCheck check;

    @Override
    public String type() {
        return "placement.requested";
    }

    @Override
    public Class<Asked> dataType() {
        return Asked.class;
    }

    @Override
    public void handle(IncomingEvent<Asked> event) {
        var id = event.data().request();
        var snapshot = event.data().snapshot();
        check.fromEvent(snapshot);
        if (id == null || snapshot == null) {
            throw Problems.invalid("data.request", "is missing");
        }
        requests.take(id, snapshot, event.occurredAt());
    }
}
