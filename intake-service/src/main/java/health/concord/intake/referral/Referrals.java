package health.concord.intake.referral;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import health.concord.intake.client.Duplicates;
import health.concord.intake.client.LikelyDuplicate;
import health.concord.intake.disclosure.ReferralStatuses;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    ReferralMessageRepository messages;

    @Inject
    ReferralStatuses statuses;

    @Inject
    Duplicates duplicates;

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
        List<LikelyDuplicate> likely = caller.isPartner() ? List.of() : duplicates.of(request.client(), client.id());
        return view(referral, likely);
    }

    public ReferralView read(UUID id) {
        Referral referral = require(id);
        audit.record("referral.read", "referral", id, Map.of());
        return view(referral, null);
    }

    public Page<ReferralView> list(FilterReferrals filter, PageRequest page) {
        List<Referral> found =
                caller.isPartner() && filter.organisation() == null ? List.of() : referrals.inbox(filter, page);
        audit.record("referral.listed", "referral", null, Map.of("found", Math.min(found.size(), page.limit())));
        if (caller.isPartner()) {
            Set<UUID> known = mayKnow(found);
            return Page.of(
                    found, page, Referral::id, r -> ReferralView.forPartner(r, known.contains(r.clientId()), null));
        }
        return Page.of(found, page, Referral::id, r -> ReferralView.forStaff(r, day(r.site()), null));
    }

    /** The filter that a caller's rights put on any list. */
    FilterReferrals filter(
            @Nullable ReferralStatus status,
            @Nullable Urgency urgency,
            @Nullable String owner,
            @Nullable SourceKind source,
            @Nullable Boolean undecided,
            @Nullable Boolean overdue) {
        boolean partner = caller.isPartner();
        boolean narrowed = status != null || urgency != null || owner != null || source != null;
        if (partner && (narrowed || undecided != null || overdue != null)) {
            throw Problems.invalid("status", "and the other filters are for staff; leave them out");
        }
        return new FilterReferrals(
                caller.sites(),
                organisation(),
                status,
                urgency,
                owner,
                source,
                undecided,
                Boolean.TRUE.equals(overdue) ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : null);
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

    /** The referral, where the caller may see it; else as if there were none. */
    Referral require(UUID id) {
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

    /** Of which clients the calling clinic may know how their referrals stand; what it is told is accounted for. */
    private Set<UUID> mayKnow(List<Referral> found) {
        String organisation = organisation();
        if (organisation == null) {
            return Set.of();
        }
        return statuses.tell(
                organisation,
                found.stream()
                        .map(r -> new ReferralStatuses.Asked(
                                r.id(),
                                r.clientId(),
                                r.site(),
                                r.status().isDecided() ? r.status().name() : null))
                        .toList());
    }

    void note(Referral referral, String action, @Nullable String reason) {
        referrals.flush();
        steps.persist(new ReferralStep(referral, referral.status(), clock.instant(), caller.id(), reason));
        audit.record(
                action,
                "referral",
                referral.id(),
                Map.of("episode", referral.episode().id()));
    }

    ReferralView view(Referral referral, @Nullable List<LikelyDuplicate> likely) {
        UUID id = referral.id();
        return caller.isPartner()
                ? ReferralView.forPartner(
                        referral,
                        mayKnow(List.of(referral)).contains(referral.clientId()),
                        new Told(List.of(), messages.of(id), null))
                : ReferralView.forStaff(
                        referral, day(referral.site()), new Told(steps.of(id), messages.of(id), likely));
    }

    private Day day(String site) {
        return new Day(clients.today(site), sites.zone(site));
    }
}
