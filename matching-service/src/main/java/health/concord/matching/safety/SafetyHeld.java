package health.concord.matching.safety;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes {@code safety.held}. */
@ApplicationScoped
class SafetyHeld implements EventHandler<SafetyReport> {

    @Inject
    SafetyHolds holds;

    @Override
    public String type() {
        return "safety.held";
    }

    @Override
    public Class<SafetyReport> dataType() {
        return SafetyReport.class;
    }

    @Override
    public void handle(IncomingEvent<SafetyReport> event) {
        holds.tell(event, true);
    }
}
