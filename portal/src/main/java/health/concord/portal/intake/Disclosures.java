package health.concord.portal.intake;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Consents on paper, the accounting of what was told, and telling without consent in an emergency. */
@ApplicationScoped
public class Disclosures {

    @Inject
    @RestClient
    DisclosureClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** A consent with the notice on further disclosure, as PDF. */
    public Asked<byte[]> paper(UUID consent) {
        return asking.begin(Peer.INTAKE, client.paper(consent));
    }

    /** Who was told what of a client in the last three years, as CSV. */
    public Asked<String> accounting(UUID clientId) {
        return asking.begin(Peer.INTAKE, client.accounting(clientId));
    }

    public Outcome<EmergencyDisclosure> declare(UUID clientId, DeclareEmergency request, String key) {
        return doing.outcome(Peer.INTAKE, client.declare(clientId, key, request));
    }
}
