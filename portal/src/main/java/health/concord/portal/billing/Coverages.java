package health.concord.portal.billing;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who pays for whom, and what they have allowed. */
@ApplicationScoped
public class Coverages {

    @Inject
    @RestClient
    CoverageClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    public Asked<List<Payer>> payers() {
        return asking.list(Peer.BILLING, client::payers);
    }

    public Asked<List<Coverage>> coverages(UUID clientId) {
        return asking.list(Peer.BILLING, (after, limit) -> client.coverages(clientId, after, limit));
    }

    /** What the payer of a coverage was asked, the latest first. */
    public Asked<List<EligibilityCheck>> checks(UUID coverage) {
        return asking.begin(
                Peer.BILLING,
                asking.whole(Peer.BILLING, (after, limit) -> client.checks(coverage, after, limit))
                        .map(List::reversed));
    }

    public Outcome<EligibilityCheck> ask(UUID coverage, CheckEligibility request, String key) {
        return doing.outcome(Peer.BILLING, client.ask(coverage, key, request));
    }

    /** Makes the payer that an answer names the coverage's own. */
    public Outcome<Coverage> takePayer(UUID coverage, UUID check, TakePayer request, String key) {
        return doing.outcome(Peer.BILLING, client.takePayer(coverage, check, key, request));
    }

    public Asked<List<Authorisation>> authorisations(UUID clientId) {
        return asking.list(Peer.BILLING, (after, limit) -> client.authorisations(clientId, after, limit));
    }

    public Asked<UnitsLeft> unitsLeft(UUID clientId, LocalDate on) {
        return asking.begin(Peer.BILLING, client.unitsLeft(clientId, on));
    }

    public Outcome<Coverage> cover(RecordCoverage request, String key) {
        return doing.outcome(Peer.BILLING, client.cover(key, request));
    }

    /** Puts right what a card says, as the coverage stood at a version. */
    public Outcome<Coverage> correct(UUID coverage, long version, CorrectCoverage request) {
        return doing.outcome(Peer.BILLING, client.correct(coverage, "\"" + version + "\"", request));
    }

    public Outcome<Authorisation> authorise(RecordAuthorisation request, String key) {
        return doing.outcome(Peer.BILLING, client.authorise(key, request));
    }
}
