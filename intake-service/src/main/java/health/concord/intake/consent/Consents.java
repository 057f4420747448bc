package health.concord.intake.consent;

import health.concord.commons.audit.Audit;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import health.concord.intake.consent.Expiry.ExpiryEvent;
import health.concord.intake.episode.EpisodeClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Use cases on consents: signed, read, revoked, ended with treatment. */
@ApplicationScoped
@Transactional
public class Consents {

    @Inject
    ConsentRepository consents;

    @Inject
    RedisclosureNotices notices;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    public ConsentView give(UUID clientId, GiveConsent form) {
        Client client = clients.require(clientId);
        LocalDate signedOn = LocalDate.ofInstant(form.signature().signedAt().toInstant(), sites.zone(client.site()));
        check(client, form, signedOn);
        Consent consent = Consent.sign(client, form, signedOn, clock.instant(), caller.id());
        consents.persist(consent);
        tell("consent.given", consent);
        return view(consent);
    }

    public ConsentView revoke(UUID id, RevokeConsent request) {
        Consent consent = require(id);
        Instant at = request.revokedAt().toInstant();
        if (at.isAfter(clock.instant()) || at.isBefore(consent.signedAt())) {
            throw Problems.invalid("revokedAt", "must be between the signature and now");
        }
        consent.revoke(at, request.reason());
        tell("consent.revoked", consent);
        return view(consent);
    }

    public ConsentView read(UUID id) {
        Consent consent = require(id);
        audit.record("consent.read", "consent", id, Map.of("client", consent.clientId()));
        return view(consent);
    }

    public Page<ConsentView> list(UUID clientId, PageRequest page) {
        Client client = clients.require(clientId);
        audit.record("consent.listed", "client", clientId, Map.of());
        LocalDate today = clients.today(client.site());
        return Page.of(consents.ofClient(clientId, page), page, Consent::id, c -> ConsentView.of(c, today));
    }

    /** All consents of these clients, in one query. */
    public Map<UUID, List<Consent>> of(Collection<UUID> clientIds) {
        return clientIds.isEmpty()
                ? Map.of()
                : consents.ofClients(Set.copyOf(clientIds)).stream().collect(Collectors.groupingBy(Consent::clientId));
    }

    /** All of a client's consents, the latest signed first; for those who decide by them. */
    public List<Consent> of(UUID client) {
        return consents.ofClient(client);
    }

    /** The consents of several clients, each client's latest first. */
    public Map<UUID, List<Consent>> ofAll(Set<UUID> clientIds) {
        return clientIds.isEmpty()
                ? Map.of()
                : consents.ofClients(clientIds).stream().collect(Collectors.groupingBy(Consent::clientId));
    }

    /** A consent "until the end of treatment" ends with the client's last open episode. */
    void endWithTreatment(@Observes EpisodeClosed closed) {
        if (!closed.last()) {
            return;
        }
        for (Consent consent : consents.ofClient(closed.client())) {
            if (consent.expiry().event() == ExpiryEvent.END_OF_TREATMENT && consent.endedAt() == null) {
                consent.expireAtEndOfTreatment(closed.at());
                tell("consent.expired", consent);
            }
        }
    }

    /** Ends the consents of a site whose last day has passed, some at a time. False when none is left. */
    boolean expireSome(String site) {
        List<Consent> passed = consents.past(site, clients.today(site));
        for (Consent consent : passed) {
            consent.expire(clock.instant());
            tell("consent.expired", consent);
        }
        return !passed.isEmpty();
    }

    /** The consent with its notice and the client's name, to print. */
    Printed print(UUID id) {
        Consent consent = require(id);
        Client client = clients.require(consent.clientId());
        audit.record("consent.printed", "consent", id, Map.of("client", consent.clientId()));
        LocalDate today = clients.today(consent.site());
        return new Printed(view(consent), client, notices.on(today, consent), today);
    }

    /** What stands on a printed consent. */
    record Printed(ConsentView consent, Client client, String notice, LocalDate on) {}

    private void check(Client client, GiveConsent form, LocalDate signedOn) {
        List<FieldError> errors = new ArrayList<>();
        notLater(errors, "signature.signedAt", form.signature());
        Signature guardian = form.guardianSignature();
        if (guardian != null) {
            notLater(errors, "guardianSignature.signedAt", guardian);
            if (guardian.relationship() == null) {
                errors.add(new FieldError("guardianSignature.relationship", "is needed: say who the guardian is"));
            }
        } else if (client.isMinorOn(signedOn)) {
            errors.add(new FieldError("guardianSignature", "is needed: the client was a minor on that day"));
        }
        LocalDate last = form.expiry().on();
        if (last != null && last.isBefore(signedOn)) {
            errors.add(new FieldError("expiry.on", "must not be before the day of the signature"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private void notLater(List<FieldError> errors, String field, Signature signature) {
        if (signature.signedAt().toInstant().isAfter(clock.instant())) {
            errors.add(new FieldError(field, "must not be in the future"));
        }
    }

    private Consent require(UUID id) {
        Consent consent = consents.findById(id);
        if (consent == null) {
            throw Problems.notFound();
        }
        caller.requireSite(consent.site());
        return consent;
    }

    private void tell(String action, Consent consent) {
        consents.flush();
        audit.record(action, "consent", consent.id(), Map.of("client", consent.clientId()));
        ConsentFacts facts = ConsentFacts.of(consent, clients.today(consent.site()));
        outbox.send(Event.of("consent.changed", "consent", consent.id(), consent.site(), facts), Peer.BILLING);
    }

    private ConsentView view(Consent consent) {
        return ConsentView.of(consent, clients.today(consent.site()));
    }
}
