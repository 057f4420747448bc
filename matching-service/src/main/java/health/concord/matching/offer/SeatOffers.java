package health.concord.matching.offer;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.matching.document.Documents;
import health.concord.matching.placement.PlacedPart;
import health.concord.matching.placement.PlacementAccepting;
import health.concord.matching.planning.PlannedPart;
import health.concord.matching.request.PlannedWeeks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answering the offers of freed seats. */
@ApplicationScoped
@Transactional
public class SeatOffers {

    @Inject
    SeatOfferRepository offers;

    @Inject
    SeatWatch watch;

    @Inject
    PlannedWeeks weeks;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What is held for the offer is enrolled by the placement's own process. */
    SeatOfferView accept(UUID id, @Nullable String ifMatch) {
        var offer = visible(id);
        Versions.require(ifMatch, offer.version());
        offer.accept(caller.id(), clock.instant());
        weeks.acceptHeld(
                offer.request(),
                offer.placement(),
                offer.asOf().atOffset(ZoneOffset.UTC),
                offered(offer),
                "Seat offer");
        return settled(offer, "seat-offer.accepted");
    }

    SeatOfferView decline(UUID id, @Nullable String ifMatch, @Nullable String reason) {
        var offer = visible(id);
        Versions.require(ifMatch, offer.version());
        offer.decline(caller.id(), reason, clock.instant());
        watch.giveBack(offer.id());
        return settled(offer, "seat-offer.declined");
    }

    /**
     * Scheduling holds the offered week under this placement, so no other week can be held under it. Who chooses just
     * that week takes the offer.
     */
    void onAccepting(@Observes PlacementAccepting accepting) {
        for (var offer : offers.openFor(accepting.placement())) {
            if (!look(offered(offer)).equals(look(accepting.parts()))) {
                throw Problems.of(
                        ProblemType.CONFLICT,
                        "SEAT_OFFERED",
                        "A freed seat is held for this client. Accept or decline that offer first; nothing was changed.");
            }
            offer.accept(caller.id(), clock.instant());
            audit.record("seat-offer.accepted", "seat-offer", offer.id(), Map.of("client", offer.client()));
        }
    }

    private static List<PlacedPart> offered(SeatOffer offer) {
        return Documents.read(offer.week(), OfferedWeek.class).parts().stream()
                .map(SeatOffers::placed)
                .toList();
    }

    /** What scheduling would hold for it. */
    private static Set<Object> look(List<PlacedPart> parts) {
        return parts.stream()
                .map(part ->
                        part.series() == null ? List.of(String.valueOf(part.therapist()), part.slots()) : part.series())
                .collect(Collectors.toSet());
    }

    Page<SeatOfferView> list(@Nullable String site, SeatOffer.@Nullable State state, PageRequest page) {
        var states = state == null ? EnumSet.allOf(SeatOffer.State.class) : EnumSet.of(state);
        var found = offers.pageAt(askedFor(site), states, page.afterId(), page.fetch());
        if (!caller.isService()) {
            audit.record("seat-offers.read", "site", null, Map.of("offers", found.size()));
        }
        return Page.of(found, page, SeatOffer::id, this::view);
    }

    private SeatOfferView settled(SeatOffer offer, String action) {
        offers.flush();
        audit.record(action, "seat-offer", offer.id(), Map.of("client", offer.client(), "request", offer.request()));
        return view(offer);
    }

    private SeatOffer visible(UUID id) {
        var offer = offers.lock(id);
        if (offer == null || !caller.maySee(offer.site())) {
            throw Problems.notFound();
        }
        return offer;
    }

    private SeatOfferView view(SeatOffer offer) {
        return SeatOfferView.of(offer, sites.zone(offer.site()));
    }

    private Collection<String> askedFor(@Nullable String site) {
        if (site == null) {
            return caller.isService() ? sites.all().stream().map(Site::code).toList() : caller.sites();
        }
        caller.requireSite(sites.require("site", site).code());
        return List.of(site);
    }

    private static PlacedPart placed(PlannedPart part) {
        return new PlacedPart(
                part.kind(), part.therapist(), part.group(), part.series(), part.name(), part.slots(), part.startsOn());
    }
}
