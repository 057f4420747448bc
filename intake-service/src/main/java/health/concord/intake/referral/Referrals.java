package health.concord.intake.referral;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import health.concord.intake.episode.CloseReason;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases on referrals. A partner clinic reaches its own and no others; staff those of their sites. */
@ApplicationScoped
@Transactional
public class Referrals {

    @Inject
    ReferralRepository referrals;

    @Inject
    ReferralStepRepository steps;

    @Inject
    Clients clients;

    @Inject
    Episodes episodes;

    @Inject
    Caller caller;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /** Takes a referral; a client and an episode begin with it. */
    public ReferralView make(MakeReferral request) {
        String site = sites.require("site", request.site()).code();
        Source source = source(request);
        if (!caller.isPartner()) {
            caller.requireSite(site);
        }
        Client client = clients.register(site, "client", request.client());
        LocalDate received = receivedOn(request, site);
        Episode episode = episodes.open(client, request.program(), received);
        Referral referral = Referral.receive(episode, source, organisation(), request, received, clock.instant());
        referrals.persist(referral);
        note(referral, "referral.received", null);
        return view(referral);
    }

    public ReferralView read(UUID id) {
        Referral referral = require(id);
        audit.record("referral.read", "referral", id, Map.of());
        return view(referral);
    }

    public Page<ReferralView> list(@Nullable ReferralStatus status, PageRequest page) {
        String organisation = organisation();
        List<Referral> found = caller.isPartner()
                ? organisation == null ? List.of() : referrals.byOrganisation(organisation, status, page)
                : referrals.atSites(caller.sites(), status, page);
        audit.record("referral.listed", "referral", null, Map.of("found", Math.min(found.size(), page.limit())));
        return Page.of(
                found,
                page,
                Referral::id,
                r -> caller.isPartner() ? ReferralView.forPartner(r) : ReferralView.forStaff(r, null));
    }

    public ReferralView accept(UUID id) {
        Referral referral = require(id);
        referral.accept();
        episodes.beginIntake(referral.episode());
        note(referral, "referral.accepted", null);
        return view(referral);
    }

    public ReferralView decline(UUID id, DeclineReferral request) {
        Referral referral = require(id);
        referral.decline();
        episodes.close(
                referral.episode(), CloseReason.REFERRAL_DECLINED, "referral declined", clients.today(referral.site()));
        note(referral, "referral.declined", request.reason());
        return view(referral);
    }

    private Source source(MakeReferral request) {
        String organisation = organisation();
        if (caller.isPartner()) {
            if (organisation == null) {
                throw Problems.refused(
                        "NO_ORGANISATION", "The access token names no clinic. Ask the program to complete the client.");
            }
            refuseFromPartner("source", request.source());
            refuseFromPartner("receivedOn", request.receivedOn());
            return new Source(SourceKind.CLINIC, organisation);
        }
        if (request.source() == null) {
            throw Problems.invalid("source", "is needed: say who sent the person");
        }
        return request.source();
    }

    private static void refuseFromPartner(String field, @Nullable Object value) {
        if (value != null) {
            throw Problems.invalid(field, "is not for a partner clinic to give; leave it out");
        }
    }

    private LocalDate receivedOn(MakeReferral request, String site) {
        LocalDate today = clients.today(site);
        LocalDate received = request.receivedOn();
        if (received == null) {
            return today;
        }
        if (received.isAfter(today) || received.isBefore(request.client().birthDate())) {
            throw Problems.invalid("receivedOn", "must be a day in the client's life, today at the latest");
        }
        return received;
    }

    private Referral require(UUID id) {
        Referral referral = referrals.findWhole(id).orElseThrow(Problems::notFound);
        if (!caller.isPartner()) {
            caller.requireSite(referral.site());
        } else if (!isOwn(referral)) {
            throw Problems.notFound();
        }
        return referral;
    }

    private boolean isOwn(Referral referral) {
        String organisation = organisation();
        return organisation != null && organisation.equals(referral.organisation());
    }

    private @Nullable String organisation() {
        return caller.isPartner() ? caller.organisation() : null;
    }

    private void note(Referral referral, String action, @Nullable String reason) {
        referrals.flush();
        steps.persist(new ReferralStep(referral, referral.status(), clock.instant(), caller.id(), reason));
        audit.record(
                action,
                "referral",
                referral.id(),
                Map.of("episode", referral.episode().id()));
    }

    private ReferralView view(Referral referral) {
        return caller.isPartner()
                ? ReferralView.forPartner(referral)
                : ReferralView.forStaff(referral, steps.of(referral.id()));
    }
}
