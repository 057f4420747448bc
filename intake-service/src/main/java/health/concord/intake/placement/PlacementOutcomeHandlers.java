package health.concord.intake.placement;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Moves the episode as scheduling confirms or fails its placement. */
final class PlacementOutcomeHandlers {

    private PlacementOutcomeHandlers() {}

    @ApplicationScoped
    static class Confirmed implements EventHandler<PlacementOutcome> {

        @Inject
        PlacementRequests requests;

        @Override
        public String type() {
            return "placement.confirmed";
        }

        @Override
        public Class<PlacementOutcome> dataType() {
            return PlacementOutcome.class;
        }

        @Override
        public void handle(IncomingEvent<PlacementOutcome> event) {
            requests.confirmed(event.data());
        }
    }

    @ApplicationScoped
    static class Failed implements EventHandler<PlacementOutcome> {

        @Inject
        PlacementRequests requests;

        @Override
        public String type() {
            return "placement.failed";
        }

        @Override
        public Class<PlacementOutcome> dataType() {
            return PlacementOutcome.class;
        }

        @Override
        public void handle(IncomingEvent<PlacementOutcome> event) {
            requests.failed(event.data());
        }
    }
}
