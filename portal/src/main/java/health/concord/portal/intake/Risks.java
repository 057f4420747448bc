package health.concord.portal.intake;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Whose scores get worse or not better at a site, and whose are not taken as often as they should be. */
@ApplicationScoped
public class Risks {

    @Inject
    @RestClient
    RiskClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Alerts that no clinician has looked at, the oldest first. */
    public Asked<List<CareAlert>> alerts(String site) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.alerts(site, "OPEN", after, limit));
    }

    /** Says that the signed-in clinician has looked at it. */
    public Outcome<CareAlert> acknowledge(UUID alert, @Nullable String note) {
        return doing.outcome(Peer.INTAKE, client.acknowledge(alert, new AcknowledgeAlert(note)));
    }

    /** Instruments that are overdue. */
    public Asked<List<DueInstrument>> overdue(String site) {
        return asking.list(Peer.INTAKE, (after, limit) -> client.overdue(site, after, limit));
    }
}
