package health.concord.matching.offer;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.security.Caller;
import health.concord.matching.planning.QueueInput;
import health.concord.matching.planning.SeatRanking;
import health.concord.matching.planning.SeatRanking.Candidate;
import health.concord.matching.planning.Waiting;
import health.concord.matching.profile.Openings;
import health.concord.matching.queue.QueueInputs;
import health.concord.matching.queue.QueuePolicies;
import health.concord.matching.request.OpenRequests;
import health.concord.matching.request.OpenRequests.OpenRequest;
import health.concord.matching.rule.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What looking for freed seats does in the store, between calls to scheduling; each method is one transaction. */
@ApplicationScoped
@Transactional
class OfferSteps {

    /** What was asked just before a look may arrive just after it. */
    private static final Duration ON_THE_WAY = Duration.ofMinutes(1);

    @Inject
    SeatOfferRepository offers;

    @Inject
    SeenSeatsRepository seen;

    @Inject
    OpenRequests requests;

    @Inject
    QueueInputs inputs;

    @Inject
    QueuePolicies policies;

    @Inject
    RuleSets ruleSets;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A series with more seats than were seen, or with any for those whose availability changed. */
    record Freed(Openings.Series series, int seats, List<Candidate> candidates) {}

    /** What has to go back after an offer that was not taken. */
    record Returned(UUID placement, UUID request, String site) {}

    LocalDate today(String site) {
        return inputs.today(site);
    }

    /**
     * Compares with what was seen before. The first look only remembers. People are matched anew only where a seat was
     * freed or somebody was asked for anew; else a look costs two queries.
     */
    List<Freed> look(String site, Openings openings) {
        Map<UUID, SeenSeats> known =
                seen.ofSite(site).stream().collect(Collectors.toMap(SeenSeats::series, Function.identity()));
        var lastLook = known.values().stream().map(SeenSeats::seenAt).max(Instant::compareTo);
        return lastLook.isEmpty() ? List.of() : look(inputs.of(site, openings), known, lastLook.get());
    }

    private List<Freed> look(QueueInput input, Map<UUID, SeenSeats> known, Instant lastLook) {
        Predicate<Waiting> changed =
                one -> one.askedAnew() != null && one.askedAnew().isAfter(lastLook.minus(ON_THE_WAY));
        var anyChanged = input.waiting().stream().anyMatch(changed);
        var asked =
                offers.askedFor(input.waiting().stream().map(Waiting::request).toList());
        var ranking = new SeatRanking(input, ruleSets.version(input.ruleSet()), policies.on(input.today()));
        var freed = new ArrayList<Freed>();
        for (var series : input.openings().series()) {
            var before = known.get(series.series());
            var more = before == null ? 0 : series.seatsLeft() - before.seatsLeft();
            if (series.seatsLeft() > 0 && before != null && (more > 0 || anyChanged)) {
                var asking = asked.getOrDefault(series.series(), Set.of());
                var candidates =
                        ranking.of(series, one -> !asking.contains(one.request()) && (more > 0 || changed.test(one)));
                if (!candidates.isEmpty()) {
                    freed.add(new Freed(
                            series, more > 0 ? more : Math.min(series.seatsLeft(), candidates.size()), candidates));
                }
            }
        }
        return freed;
    }

    /** @param held by series, the seats that offers took of what was open */
    void remember(String site, Openings openings, Map<UUID, Integer> held) {
        openings.series()
                .forEach(series -> remember(site, series, series.seatsLeft() - held.getOrDefault(series.series(), 0)));
    }

    private void remember(String site, Openings.Series series, int left) {
        var known = seen.findById(series.series());
        if (known == null) {
            known = new SeenSeats(series.series(), site);
            known.see(left, clock.instant());
            seen.persist(known);
        } else {
            known.see(left, clock.instant());
        }
    }

    Optional<OpenRequest> open(UUID request) {
        return requests.find(request);
    }

    UUID offer(OpenRequest to, UUID group, Candidate candidate, Instant until) {
        var now = clock.instant();
        var offer = new SeatOffer(Ids.next(), to, group, candidate, now, until.truncatedTo(ChronoUnit.SECONDS));
        offers.persistAndFlush(offer);
        audit.record("seat-offer.made", "seat-offer", offer.id(), Map.of("client", to.client(), "request", to.id()));
        return offer.id();
    }

    /** Empty when it was answered in time. */
    Optional<Returned> expire(UUID id) {
        var offer = offers.lock(id);
        if (offer == null || !offer.expire(caller.id(), clock.instant())) {
            return Optional.empty();
        }
        audit.record("seat-offer.expired", "seat-offer", id, Map.of("client", offer.client()));
        return Optional.of(returned(offer));
    }

    Optional<Returned> toGiveBack(UUID id) {
        return offers.findByIdOptional(id)
                .filter(offer -> offer.state() != SeatOffer.State.ACCEPTED)
                .map(OfferSteps::returned);
    }

    /** The person is matched anew, under a new placement: scheduling takes no released one again. */
    void givenBack(Returned returned) {
        requests.matchAgain(returned.request(), returned.placement());
    }

    private static Returned returned(SeatOffer offer) {
        return new Returned(offer.placement(), offer.request(), offer.site());
    }
}
