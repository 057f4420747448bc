package health.concord.intake.measure;

import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.intake.response.ResponseScored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells matching every score, so that it learns whom which therapist and group helped; instruments that say nothing of
 * that it passes over.
 */
@ApplicationScoped
class ScoresForMatching {

    @Inject
    Outbox outbox;

    void tell(@Observes ResponseScored scored) {
        Integer score = scored.score();
        if (score != null) {
            outbox.send(
                    Event.of(
                            "outcome.scored",
                            "outcome",
                            scored.response(),
                            scored.site(),
                            new OutcomeScored(
                                    scored.client(), scored.episode(), scored.instrument(), score, scored.on())),
                    Peer.MATCHING);
        }
    }
}
