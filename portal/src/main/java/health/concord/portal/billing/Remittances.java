package health.concord.portal.billing;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What payers and the clearinghouse answer. */
@ApplicationScoped
public class Remittances {

    private static final int MANY = 200;
    private static final int A_PAGE = 50;

    @Inject
    @RestClient
    RemittanceClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Outcome<InboundFile> send(String name, byte[] file, String key) {
        return doing.outcome(Peer.BILLING, client.send(name, key, file));
    }

    public Asked<List<InboundFile>> files() {
        return asking.begin(Peer.BILLING, client.files(MANY).map(Listing::items));
    }

    public Asked<InboundFile> file(UUID id) {
        return asking.begin(Peer.BILLING, client.file(id));
    }

    public Asked<Listing<Remittance>> remittances(@Nullable String state, @Nullable String after) {
        return asking.begin(Peer.BILLING, client.remittances(state, after, A_PAGE));
    }

    public Asked<Remittance> remittance(UUID id) {
        return asking.begin(Peer.BILLING, client.remittance(id));
    }

    public Outcome<Remittance> enter(EnterRemittance request, String key) {
        return doing.outcome(Peer.BILLING, client.enter(key, request));
    }

    public Asked<List<ClaimAnswer>> unmatched() {
        return asking.begin(Peer.BILLING, client.unmatched(MANY).map(Listing::items));
    }

    public Outcome<Remittance> match(UUID answer, MatchPayment request, String key) {
        return doing.outcome(Peer.BILLING, client.match(answer, key, request));
    }

    public Asked<List<BatchRow>> batches() {
        return asking.begin(Peer.BILLING, client.batches(MANY).map(Listing::items));
    }

    public Asked<List<ClaimStatus>> statuses(UUID claim) {
        return asking.begin(Peer.BILLING, client.statuses(claim, MANY).map(Listing::items));
    }
}
