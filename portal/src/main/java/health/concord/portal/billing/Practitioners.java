package health.concord.portal.billing;

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

/** Clinicians as payers know them. */
@ApplicationScoped
public class Practitioners {

    @Inject
    @RestClient
    PractitionerClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<List<Practitioner>> all() {
        return asking.list(Peer.BILLING, client::practitioners);
    }

    /** @param version of what is replaced; null for one who is not on file yet */
    public Outcome<Practitioner> describe(UUID id, @Nullable Integer version, DescribePractitioner request) {
        return doing.outcome(
                Peer.BILLING, client.describe(id, version == null ? null : "\"" + version + "\"", request));
    }
}
