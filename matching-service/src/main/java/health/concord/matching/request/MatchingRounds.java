package health.concord.matching.request;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.matching.document.Documents;
import health.concord.matching.eligibility.ClientVerdict;
import health.concord.matching.placement.Placements;
import health.concord.matching.placement.RecommendedPlacement;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Units;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a round of matching does in the store, before and after the other services are asked. */
@ApplicationScoped
@Transactional
class MatchingRounds {

    /** What a round needs to ask the others; {@code askOthers} is false where a hold makes it useless. */
    record Begun(String site, UUID client, LocalDate today, boolean askOthers) {}

    @Inject
    PlacementRequestRepository requests;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    SiteInputsRepository siteInputs;

    @Inject
    Situations situations;

    @Inject
    Placements placements;

    @Inject
    RuleSets ruleSets;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Empty when the round is no longer awaited. */
    Optional<Begun> begin(UUID id, int round) {
        var request = requests.findById(id);
        if (request == null || !request.awaits(round)) {
            return Optional.empty();
        }
        var situation = situations.ofPerson(request);
        ClientVerdict verdict = Matching.verdict(situation, ruleSets.on(situation.today()));
        return Optional.of(new Begun(
                request.site(), request.client(), situation.today(), !verdict.held() || verdict.overridable()));
    }

    void stillWaiting(UUID id, int round, String why) {
        var request = requests.lock(id);
        if (request != null && request.awaits(round)) {
            request.waitBecause(why);
        }
    }

    /** Makes the recommendation from exactly what is stored with it. */
    void finish(UUID id, int round, Openings openings, Units units) {
        var request = requests.lock(id);
        if (request == null || !request.awaits(round)) {
            return;
        }
        var asked = situations.of(request, openings, units);
        var site = siteInputs.keep(request.site(), asked.ofSite());
        var text = Documents.write(asked.ofPerson());
        var situation = Documents.read(text, Situation.class).at(site.inputs());
        var rules = ruleSets.on(situation.today());
        var made = Matching.recommend(situation, rules);
        var stored = stored(request, rules, text, site.hash(), made);
        recommendations.persist(stored);
        var begun = request.placement();
        if (made.held()) {
            request.held(stored.id());
        } else {
            request.recommended(
                    stored.id(),
                    placements.begin(new RecommendedPlacement(
                            id,
                            stored.id(),
                            request.site(),
                            request.client(),
                            request.clientLabel(),
                            request.episode(),
                            situation.client().keepApart())));
        }
        if (begun != null) {
            placements.supersede(begun);
        }
        audit.record(
                made.held() ? "recommendation.held" : "recommendation.made",
                "placement-request",
                id,
                Map.of("client", request.client(), "recommendation", stored.id(), "ruleSet", rules.version()));
    }

    private StoredRecommendation stored(
            PlacementRequest request, RuleSet rules, String text, String siteHash, Recommendation made) {
        return new StoredRecommendation(
                Ids.next(),
                request.id(),
                request.round(),
                rules.version(),
                Matching.ENGINE,
                PastRecommendation.hashOf(rules.version(), Matching.ENGINE, text, siteHash),
                text,
                siteHash,
                Documents.write(made),
                clock.instant());
    }
}
