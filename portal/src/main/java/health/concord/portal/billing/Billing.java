package health.concord.portal.billing;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Paged;
import health.concord.portal.peer.Peer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Claims, as far as the signed-in person may see them. */
@ApplicationScoped
public class Billing {

    @Inject
    @RestClient
    BillingClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** What claims are narrowed to; null members narrow nothing. */
    public record Narrowed(
            @Nullable UUID client,
            @Nullable UUID payer,
            @Nullable String state,
            @Nullable String hold,
            @Nullable String after) {}

    /** One page of a site's claims. */
    public Asked<Listing<ClaimRow>> claims(String site, Narrowed by) {
        return asking.some(Peer.BILLING, by.after(), rows(site, by));
    }

    /** All of them, for a file. */
    public Answer<List<ClaimRow>> allClaims(String site, Narrowed by) {
        return asking.all(Peer.BILLING, rows(site, by));
    }

    private Paged<ClaimRow> rows(@Nullable String site, Narrowed by) {
        return (after, limit) -> client.rows(site, by.client(), by.payer(), by.state(), by.hold(), after, limit);
    }

    public Asked<WholeClaim> claim(UUID id) {
        return asking.begin(Peer.BILLING, client.claim(id));
    }

    public Asked<List<Journal>> journals(UUID claim) {
        return asking.list(Peer.BILLING, (after, limit) -> client.journals(claim, after, limit));
    }

    public Outcome<ClaimRun> run(RunClaims request, String key) {
        return doing.outcome(Peer.BILLING, client.run(key, request));
    }

    public Asked<ClaimRun> run(UUID id) {
        return asking.begin(Peer.BILLING, client.run(id));
    }

    public Outcome<Batch> send(CreateBatch request, String key) {
        return doing.outcome(Peer.BILLING, client.send(key, request));
    }

    /** Tries a failed batch again: the same file under the same control number. */
    public Outcome<Batch> resend(UUID batch, MendBatch request, String key) {
        return doing.outcome(Peer.BILLING, client.resend(batch, key, request));
    }

    /** Gives a failed batch up; its claims can leave in another. */
    public Outcome<Batch> abandon(UUID batch, MendBatch request, String key) {
        return doing.outcome(Peer.BILLING, client.abandon(batch, key, request));
    }

    public Asked<Batch> batch(UUID id) {
        return asking.begin(Peer.BILLING, client.batch(id));
    }

    /** The file as it left. */
    public Asked<String> file(UUID batch) {
        return asking.begin(Peer.BILLING, client.file(batch));
    }

    public Asked<List<Delivered>> delivered(UUID clientId, LocalDate from, LocalDate to) {
        return asking.list(Peer.BILLING, (after, limit) -> client.delivered(clientId, from, to, after, limit));
    }

    public Asked<List<Policy>> policies() {
        return asking.list(Peer.BILLING, client::policies);
    }

    /** One client's claims. */
    public Asked<List<ClaimRow>> claimsOf(UUID clientId) {
        return asking.list(Peer.BILLING, rows(null, new Narrowed(clientId, null, null, null, null)));
    }

    /** Claims of one site that something stops; the holds say what. */
    public Uni<Answer<List<Claim>>> heldClaims(String site) {
        return asking.askList(Peer.BILLING, (after, limit) -> client.claims(site, "HELD", after, limit));
    }
}
