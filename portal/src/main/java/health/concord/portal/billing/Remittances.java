package health.concord.portal.billing;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What payers and the clearinghouse answer. */
@ApplicationScoped
public class Remittances {

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

    /** The newest first. */
    public Asked<List<InboundFile>> files() {
        return asking.begin(
                Peer.BILLING, asking.whole(Peer.BILLING, client::files).map(List::reversed));
    }

    public Asked<InboundFile> file(UUID id) {
        return asking.begin(Peer.BILLING, client.file(id));
    }

    /** Payments in one state, or in any; the newest first. */
    public Asked<List<Remittance>> remittances(@Nullable String state) {
        return asking.begin(
                Peer.BILLING,
                asking.whole(Peer.BILLING, (after, limit) -> client.remittances(state, after, limit))
                        .map(List::reversed));
    }

    /** All of them, for a file. */
    public Answer<List<Remittance>> allRemittances(@Nullable String state) {
        return asking.all(Peer.BILLING, (after, limit) -> client.remittances(state, after, limit));
    }

    /** Those that wait until somebody has asked the payer. */
    public Uni<Answer<List<Remittance>>> quarantined() {
        return asking.askList(Peer.BILLING, (after, limit) -> client.remittances("QUARANTINED", after, limit));
    }

    public Asked<Remittance> remittance(UUID id) {
        return asking.begin(Peer.BILLING, client.remittance(id));
    }

    public Outcome<Remittance> enter(EnterRemittance request, String key) {
        return doing.outcome(Peer.BILLING, client.enter(key, request));
    }

    public Asked<List<ClaimAnswer>> unmatched() {
        return asking.list(Peer.BILLING, client::unmatched);
    }

    public Outcome<Remittance> match(UUID answer, MatchPayment request, String key) {
        return doing.outcome(Peer.BILLING, client.match(answer, key, request));
    }

    /** The newest first. */
    public Asked<List<BatchRow>> batches() {
        return asking.begin(
                Peer.BILLING, asking.whole(Peer.BILLING, client::batches).map(List::reversed));
    }

    public Asked<List<ClaimStatus>> statuses(UUID claim) {
        return asking.list(Peer.BILLING, (after, limit) -> client.statuses(claim, after, limit));
    }
}
