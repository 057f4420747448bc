package health.concord.intake.disclosure;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import health.concord.intake.consent.Consent;
import health.concord.intake.consent.Consents;
import health.concord.intake.consent.RedisclosureNotices;
import health.concord.intake.episode.Episodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides on disclosures, at the moment of asking and from the consents as they stand, and keeps account of those that
 * were made.
 */
@ApplicationScoped
@Transactional
public class Disclosures {

    private static final int YEARS = 3;

    @Inject
    DisclosureDecisionRepository decisions;

    @Inject
    DisclosureRepository disclosures;

    @Inject
    Clients clients;

    @Inject
    Episodes episodes;

    @Inject
    Consents consents;

    @Inject
    EmergencyDisclosures emergencies;

    @Inject
    RedisclosureNotices notices;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    public DecisionView decide(DecideDisclosure asked) {
        Client client = clients.require(asked.client());
        LocalDate today = clients.today(client.site());
        ConsentRules.Outcome outcome = ConsentRules.decide(
                consents.of(client.id()), emergencies.inForce(client.id()), asked, today, clock.instant());
        boolean part2 = episodes.isPart2(client.id());
        DisclosureDecision decision = new DisclosureDecision(asked, outcome, part2, clock.instant(), caller.id());
        decisions.persist(decision);
        audit.record(
                "disclosure.decided",
                "client",
                client.id(),
                Map.of("decision", decision.id(), "verdict", outcome.verdict(), "reason", outcome.reason()));
        Consent consent = outcome.consent();
        return DecisionView.of(
                decision,
                consent == null ? null : consent.revokedAt(),
                consent != null && part2 && outcome.verdict() == Verdict.PERMIT ? notices.on(today, consent) : null);
    }

    public Page<DisclosureView> list(UUID client, PageRequest page) {
        clients.require(client);
        audit.record("disclosure.listed", "client", client, Map.of());
        return Page.of(disclosures.ofClient(client, page), page, Disclosure::id, DisclosureView::of);
    }

    /**
     * The accounting that a client may ask for.
     *
     * @param from first day; three years ago where null (42 CFR 2.25)
     * @param to last day; today where null
     */
    public String accounting(UUID id, @Nullable LocalDate from, @Nullable LocalDate to) {
        Client client = clients.require(id);
        LocalDate last = to == null ? clients.today(client.site()) : to;
        LocalDate first = from == null ? last.minusYears(YEARS) : from;
        if (first.isAfter(last)) {
            throw Problems.invalid("from", "must not be after to");
        }
        audit.record("disclosure.accounted", "client", id, Map.of("from", first, "to", last));
        ZoneId zone = sites.zone(client.site());
        return Accounting.csv(disclosures.between(
                id,
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    void enter(DisclosureMade made) {
        if (!clients.exists(made.client())) {
            throw Problems.refused("UNKNOWN_CLIENT", "No client has this id; look at who was disclosed.");
        }
        if (disclosures.findByIdOptional(made.disclosure()).isPresent()) {
            return;
        }
        disclosures.persist(Disclosure.of(made, clock.instant()));
        audit.record("disclosure.entered", "client", made.client(), Map.of("disclosure", made.disclosure()));
    }
}
