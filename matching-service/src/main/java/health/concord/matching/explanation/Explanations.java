package health.concord.matching.explanation;

import health.concord.commons.digest.Sha256;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.matching.document.Documents;
import health.concord.matching.insight.Comparison;
import health.concord.matching.insight.Lever;
import health.concord.matching.insight.Levers;
import health.concord.matching.insight.Obstacles;
import health.concord.matching.insight.Result;
import health.concord.matching.profile.Situation;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.recommendation.Option;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.request.OptionView;
import health.concord.matching.request.PastRecommendation;
import health.concord.matching.request.PastRecommendations;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSets;
import health.concord.matching.wording.ClientWords;
import health.concord.matching.wording.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Explains stored recommendations from what they were made from; reads, and keeps no transaction while it thinks. */
@ApplicationScoped
public class Explanations {

    @Inject
    PastRecommendations past;

    @Inject
    RuleSets ruleSets;

    ExplanationView explain(UUID request) {
        var read = read(request, null, "recommendation.explained");
        return explanation(read, Levers.of(read.situation, read.rules, read.made));
    }

    /** @param number of the lever in the explanation's list, the first is 0 */
    LeverView tryLever(UUID request, int number) {
        var read = read(request, null, "recommendation.lever-tried");
        var tried = Levers.tried(read.situation, read.rules, read.made);
        return new LeverView(
                explanation(read, tried.stream().map(Levers.Tried::lever).toList()),
                number < tried.size()
                        ? WhatIfView.of(
                                read.stored.id(), read.made, tried.get(number).changed())
                        : null);
    }

    private static ExplanationView explanation(Read read, List<Lever> levers) {
        var made = read.made;
        return new ExplanationView(
                read.stored.id(),
                made.ruleSet(),
                made.direction(),
                made.grounds(),
                made.holds(),
                made.options().stream().findFirst().map(OptionView::of).orElse(null),
                levers);
    }

    Letter tell(UUID request, @Nullable String language) {
        var read = read(request, null, "recommendation.told");
        var tag = language == null ? read.situation.client().language() : language;
        return ClientWords.in(tag).say(read.made);
    }

    ComparisonView compare(UUID request, int option, int with) {
        var read = read(request, null, "recommendation.compared");
        var comparison =
                Comparison.of(option(read.made, option, "option"), option(read.made, with, "with"), read.rules);
        var altering = Levers.of(read.situation, read.rules, read.made).stream()
                .filter(lever -> lever.changes().contains(Result.FIRST_OPTION))
                .toList();
        return new ComparisonView(read.stored.id(), option, with, comparison, altering);
    }

    WhyNotView whyNot(UUID request, @Nullable UUID group, @Nullable UUID therapist, @Nullable String language) {
        var read = read(request, null, "recommendation.asked-why-not");
        Obstacles obstacles = null;
        if (group != null && therapist == null) {
            obstacles = Obstacles.ofGroup(read.situation, read.rules, group);
        } else if (therapist != null && group == null) {
            obstacles = Obstacles.ofTherapist(read.situation, read.rules, therapist);
        } else {
            throw Problems.invalid("group", "or therapist is needed, one of the two");
        }
        if (obstacles == null) {
            throw Problems.invalid(group == null ? "therapist" : "group", "is not one of this site");
        }
        var best = obstacles.best();
        var first = read.made.options().stream().findFirst().orElse(null);
        var code = obstacles.objections().isEmpty()
                ? null
                : obstacles.objections().getFirst().code();
        var tag = language == null ? read.situation.client().language() : language;
        return new WhyNotView(
                read.stored.id(),
                obstacles.objections(),
                best == null ? null : OptionView.of(best),
                best == null || first == null ? null : Comparison.of(first, best, read.rules),
                ClientWords.in(tag).blocked(code));
    }

    WhatIfView whatIf(UUID request, AskWhatIf asked) {
        var read = read(request, null, "recommendation.what-if");
        var changes = WhatIfCheck.changes(asked, read.situation, read.rules);
        return WhatIfView.of(read.stored.id(), read.made, changes.recommend(read.situation, read.rules));
    }

    ReplayView replay(UUID request, @Nullable UUID recommendation) {
        var read = read(request, recommendation, "recommendation.replayed");
        var stored = read.stored;
        var again = Documents.write(Matching.recommend(read.situation, read.rules));
        var inputHash = stored.hashNow();
        return new ReplayView(
                stored.id(),
                stored.round(),
                stored.ruleSet(),
                stored.engine(),
                stored.madeAt(),
                again.equals(stored.result()) && inputHash.equals(stored.inputHash()),
                inputHash,
                stored.inputHash(),
                Sha256.hex(again),
                Sha256.hex(stored.result()),
                Documents.read(again, Recommendation.class).options().stream()
                        .map(OptionView::of)
                        .toList());
    }

    Page<RecommendationSummary> all(UUID request, PageRequest page) {
        var found = past.all(request, page);
        return new Page<>(found.items().stream().map(RecommendationSummary::of).toList(), found.next());
    }

    private record Read(PastRecommendation stored, Situation situation, RuleSet rules, Recommendation made) {}

    private Read read(UUID request, @Nullable UUID recommendation, String action) {
        var stored = past.read(request, recommendation, action);
        return new Read(
                stored,
                stored.whole(),
                ruleSets.version(stored.ruleSet()),
                Documents.read(stored.result(), Recommendation.class));
    }

    private static Option option(Recommendation made, int rank, String field) {
        return made.options().stream()
                .filter(one -> one.rank() == rank)
                .findFirst()
                .orElseThrow(() -> Problems.invalid(field, "is not the rank of an option of this request"));
    }
}
