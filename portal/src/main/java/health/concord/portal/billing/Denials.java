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

/** What payers refused, and what is done about it. */
@ApplicationScoped
public class Denials {

    @Inject
    @RestClient
    DenialClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** What the list is narrowed to; null members narrow nothing. */
    public record Narrowed(
            @Nullable String state,
            @Nullable UUID payer,
            @Nullable String reason,
            @Nullable String order,
            @Nullable String after) {}

    public Asked<Listing<Denial>> denials(String site, Narrowed by) {
        return asking.some(Peer.BILLING, by.after(), rows(site, by));
    }

    /** All of them, for a file. */
    public Answer<List<Denial>> allDenials(String site, Narrowed by) {
        return asking.all(Peer.BILLING, rows(site, by));
    }

    /** Those nobody has answered yet, the first deadline first. */
    public Uni<Answer<List<Denial>>> open(String site) {
        return asking.askList(Peer.BILLING, rows(site, new Narrowed("OPEN", null, null, "DEADLINE", null)));
    }

    private Paged<Denial> rows(String site, Narrowed by) {
        return (after, limit) -> client.denials(site, by.state(), by.payer(), by.reason(), by.order(), after, limit);
    }

    public Asked<DenialRates> rates(String site, LocalDate from, LocalDate to) {
        return asking.begin(Peer.BILLING, client.rates(site, from, to));
    }

    public Asked<Denial> denial(UUID id) {
        return asking.begin(Peer.BILLING, client.denial(id));
    }

    public Outcome<Denial> writeOff(UUID id, long version, String reason, String key) {
        return doing.outcome(Peer.BILLING, client.writeOff(id, key, "\"" + version + "\"", new WriteOff(reason)));
    }

    public Outcome<Appeal> appeal(UUID claim, AppealClaim request, String key) {
        return doing.outcome(Peer.BILLING, client.appeal(claim, key, request));
    }

    public Asked<byte[]> letter(UUID appeal) {
        return asking.begin(Peer.BILLING, client.letter(appeal));
    }

    public Asked<byte[]> evidence(UUID claim) {
        return asking.begin(Peer.BILLING, client.evidence(claim));
    }
}
