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

/** Payer policies, tried out before anything rests on them. */
@ApplicationScoped
public class Policies {

    @Inject
    @RestClient
    PolicyClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<List<String>> examples() {
        return asking.begin(Peer.BILLING, client.examples());
    }

    public Outcome<Imported> take(String example, String key) {
        return doing.outcome(Peer.BILLING, client.take(key, new ImportPolicies(example)));
    }

    /** A payer that nobody has worked with yet; its policies are added to it. */
    public Outcome<Payer> register(RegisterPayer request, String key) {
        return doing.outcome(Peer.BILLING, client.register(key, request));
    }

    public Asked<PolicyVersion> version(UUID id) {
        return asking.begin(Peer.BILLING, client.version(id));
    }

    public Outcome<PolicyVersion> add(AddPolicy request, String key) {
        return doing.outcome(Peer.BILLING, client.add(key, request));
    }

    public Outcome<PolicyPreview> preview(PreviewPolicy request) {
        return doing.outcome(Peer.BILLING, client.preview(request));
    }
}
