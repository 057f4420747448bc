package health.concord.billing.review;

import health.concord.billing.authorisation.AuthorisationView;
import health.concord.billing.authorisation.Authorisations;
import health.concord.billing.authorisation.RecordAuthorisation;
import health.concord.billing.client.Clients;
import health.concord.billing.coverage.PayerFile;
import health.concord.billing.edi.ReviewReport;
import health.concord.billing.inbound.Taken;
import health.concord.billing.request.LongRequests;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Asks payers for units; what they certify becomes an authorisation by itself. */
@ApplicationScoped
class AuthorisationRequests {

    private static final String KIND = "278";

    @Inject
    LongRequests requests;

    @Inject
    ReviewSending sending;

    @Inject
    AuthorisationRequestRepository asked;

    @Inject
    Authorisations authorisations;

    @Inject
    PayerFile payerFile;

    @Inject
    Clients clients;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    AuthorisationRequestView ask(String key, RequestAuthorisation wanted) {
        if (wanted.to().isBefore(wanted.from())) {
            throw Problems.invalid("to", "is before from");
        }
        UUID id = requests.once(key, wanted, request -> {
            PayerFile.Parties parties = payerFile.parties(wanted.coverage(), wanted.from());
            if (parties.diagnoses().isEmpty()) {
                throw Problems.refused("DIAGNOSIS_MISSING", "The episode has no diagnosis on file.");
            }
            sending.send(request, parties, payerFile.ask(parties, wanted.from()), wanted);
        });
        return get(id);
    }

    @Transactional
    AuthorisationRequestView get(UUID id) {
        AuthorisationRequest request = asked.findByIdOptional(id).orElseThrow(Problems::notFound);
        clients.get(request.client());
        audit.record("authorisation-request.read", "authorisation-request", id, Map.of("client", request.client()));
        return AuthorisationRequestView.of(request);
    }

    @Transactional
    Page<AuthorisationRequestView> list(UUID client, PageRequest page) {
        clients.get(client);
        audit.record("authorisation-requests.read", "client", client, Map.of());
        return Page.of(
                asked.pageAfter(client, page.afterId(), page.fetch()),
                page,
                AuthorisationRequest::id,
                AuthorisationRequestView::of);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Taken hear(ReviewReport report) {
        Optional<AuthorisationRequest> found = asked.ofTrace(report.trace());
        if (found.isEmpty()) {
            return new Taken(KIND, Taken.Outcome.UNMATCHED, "No request has this trace number", null);
        }
        AuthorisationRequest request = found.get();
        if (!request.isAwaited()) {
            return new Taken(KIND, Taken.Outcome.DUPLICATE, "The request was answered before", request.id());
        }
        request.hear(report, clock.instant());
        if (request.isApproved() && report.number() != null) {
            AuthorisationView made = authorisations.record(new RecordAuthorisation(
                    request.client(),
                    request.payer(),
                    report.number(),
                    request.service(),
                    Objects.requireNonNullElse(report.units(), request.units()),
                    Objects.requireNonNullElse(report.from(), request.validFrom()),
                    Objects.requireNonNullElse(report.until(), request.validTo())));
            request.grant(made.id());
        }
        return new Taken(KIND, Taken.Outcome.APPLIED, "Request " + request.state(), request.id());
    }
}
