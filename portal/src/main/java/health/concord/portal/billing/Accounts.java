package health.concord.portal.billing;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What people owe and pay, and what they were told it would be. */
@ApplicationScoped
public class Accounts {

    /** An estimate is due within three business days of its request. */
    private static final int ALL_DUE_DAYS = 14;

    @Inject
    @RestClient
    AccountClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Estimates that charges have passed so far that the person may dispute the bill (45 CFR 149.620). */
    public Asked<List<Estimate>> passedEstimates() {
        return asking.list(Peer.BILLING, client::passedEstimates);
    }

    /** What payers and the person owe, from the ledger. */
    public Asked<Balance> balance(UUID clientId) {
        return asking.begin(Peer.BILLING, client.balance(clientId));
    }

    public Asked<List<Statement>> statements(UUID clientId) {
        return asking.list(Peer.BILLING, (after, limit) -> client.statements(clientId, after, limit));
    }

    public Outcome<Statement> give(String site, UUID clientId, String key) {
        return doing.outcome(Peer.BILLING, client.give(key, new GiveStatement(site, clientId)));
    }

    public Asked<byte[]> statement(UUID id) {
        return asking.begin(Peer.BILLING, client.statement(id));
    }

    /** For the person's own insurer, of a claim the person was billed for. */
    public Asked<byte[]> superbill(UUID claim) {
        return asking.begin(Peer.BILLING, client.superbill(claim));
    }

    public Asked<List<Payment>> payments(UUID clientId) {
        return asking.list(Peer.BILLING, (after, limit) -> client.payments(clientId, after, limit));
    }

    public Outcome<Payment> take(UUID clientId, TakePayment request, String key) {
        return doing.outcome(Peer.BILLING, client.take(clientId, key, request));
    }

    public Outcome<Payment> refund(UUID clientId, UUID payment, RefundPayment request, String key) {
        return doing.outcome(Peer.BILLING, client.refund(clientId, payment, key, request));
    }

    public Asked<List<PaymentPlan>> plans(UUID clientId) {
        return asking.list(Peer.BILLING, (after, limit) -> client.plans(clientId, after, limit));
    }

    public Outcome<PaymentPlan> agree(UUID clientId, AgreePlan request, String key) {
        return doing.outcome(Peer.BILLING, client.agree(clientId, key, request));
    }

    public Asked<List<Estimate>> estimates(UUID clientId) {
        return asking.list(Peer.BILLING, (after, limit) -> client.estimates(clientId, after, limit));
    }

    public Outcome<Estimate> estimate(UUID clientId, MakeEstimate request, String key) {
        return doing.outcome(Peer.BILLING, client.estimate(clientId, key, request));
    }

    public Asked<byte[]> estimate(UUID clientId, UUID id) {
        return asking.begin(Peer.BILLING, client.estimate(clientId, id));
    }

    /** Estimates that are owed and not given yet at all of the person's sites, the first to be given first. */
    public Asked<List<EstimateRequest>> owedEstimates(LocalDate today) {
        return owed(null, today);
    }

    /** The same for one client. */
    public Asked<List<EstimateRequest>> owedEstimates(UUID clientId, LocalDate today) {
        return owed(clientId, today);
    }

    private Asked<List<EstimateRequest>> owed(@Nullable UUID clientId, LocalDate today) {
        return asking.begin(
                Peer.BILLING,
                asking.whole(
                                Peer.BILLING,
                                (after, limit) ->
                                        client.owedEstimates(clientId, today.plusDays(ALL_DUE_DAYS), after, limit))
                        .map(owed -> owed.stream()
                                .sorted(Comparator.comparing(EstimateRequest::dueOn))
                                .toList()));
    }

    public Outcome<EstimateRequest> askForEstimate(UUID clientId, AskForEstimate request, String key) {
        return doing.outcome(Peer.BILLING, client.askForEstimate(clientId, key, request));
    }

    public Asked<List<FeeAssessment>> fees(UUID clientId) {
        return asking.list(Peer.BILLING, (after, limit) -> client.fees(clientId, after, limit));
    }

    public Outcome<FeeAssessment> assess(UUID clientId, AssessFee request, String key) {
        return doing.outcome(Peer.BILLING, client.assess(clientId, key, request));
    }
}
