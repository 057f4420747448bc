package health.concord.intake.disclosure;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Enters each disclosure that billing made into the client's accounting. */
@ApplicationScoped
class DisclosureMadeHandler implements EventHandler<DisclosureMade> {

    @Inject
    Disclosures disclosures;

    @Override
    public String type() {
        return "disclosure.made";
    }

    @Override
    public Class<DisclosureMade> dataType() {
        return DisclosureMade.class;
    }

    @Override
    public void handle(IncomingEvent<DisclosureMade> event) {
        disclosures.enter(event.data());
    }
}
