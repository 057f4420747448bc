package health.concord.matching.recommendation;

import org.jspecify.annotations.Nullable;
import java.util.UUID;
import health.concord.matching.bundle.Found;
import health.concord.matching.bundle.Target;
import health.concord.matching.direction.Decision;
import health.concord.matching.eligibility.ClientVerdict;
import health.concord.matching.eligibility.Deferral;
import health.concord.matching.eligibility.Screened;
import health.concord.matching.eligibility.Screening;
import health.concord.matching.profile.ClientFacts;
import health.concord.matching.profile.Situation;
import health.concord.matching.recommendation.Recommendation.SearchNote;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Matches one person: hard rules, direction, what is left, weeks, reasons. A function of the situation and the rules
 * and of nothing else, so any answer can be made again.
 */
public final class Matching {

    /** Grows when the same situation and rules may give another answer. */
    public static final String ENGINE = "1.0.0";

    private Matching() {}

    public static Recommendation recommend(Situation situation, RuleSet rules) {
        var known = ClientFacts.of(situation, rules);
        var verdict = ClientVerdict.of(rules, known, situation.today());
        return verdict.held() ? held(situation, rules, verdict) : matched(situation, rules, known, verdict);
    }

    /** What the hard rules say of the client alone, before anyone is asked for openings. */
    public static ClientVerdict verdict(Situation situation, RuleSet rules) {
        return ClientVerdict.of(rules, ClientFacts.of(situation, rules), situation.today());
    }

    /** The best week with a seat in this group, whatever its rank; null when no week needs it. */
    public static @Nullable Option bestWith(Situation situation, RuleSet rules, UUID group) {
        var known = ClientFacts.of(situation, rules);
        var verdict = ClientVerdict.of(rules, known, situation.today());
        var decision = Decision.of(rules, known, verdict.deferrals());
        var client = known.with(Map.of("direction", decision.direction().name()));
        var deferrals = decision.deferrals(verdict.deferrals());
        var screened = Screening.of(situation, rules, client, decision.limits(), deferrals);
        var target = Target.of(rules, situation.client(), client);
        var found = Found.with(
                group,
                screened,
                rules,
                client,
                decision.direction(),
                target,
                decision.limits().models());
        return options(situation, rules, client, verdict.deferrals(), screened, target, found).stream()
                .findFirst()
                .orElse(null);
    }

    private static Recommendation held(Situation situation, RuleSet rules, ClientVerdict verdict) {
        return new Recommendation(
                rules.version(),
                ENGINE,
                null,
                List.of(),
                verdict.holds(),
                verdict.unknowns(),
                ClientFacts.notUnderstood(situation.client(), rules),
                List.of(),
                List.of(),
                null,
                new SearchNote(0, true));
    }

    private static Recommendation matched(Situation situation, RuleSet rules, Facts known, ClientVerdict verdict) {
        var decision = Decision.of(rules, known, verdict.deferrals());
        var client = known.with(Map.of("direction", decision.direction().name()));
        var deferrals = decision.deferrals(verdict.deferrals());
        var screened = Screening.of(situation, rules, client, decision.limits(), deferrals);
        var target = Target.of(rules, situation.client(), client);
        var found = Found.among(
                screened,
                rules,
                client,
                decision.direction(),
                target,
                decision.limits().models());
        var options = options(situation, rules, client, verdict.deferrals(), screened, target, found);
        return new Recommendation(
                rules.version(),
                ENGINE,
                decision.direction(),
                decision.grounds(),
                List.of(),
                verdict.unknowns(),
                ClientFacts.notUnderstood(situation.client(), rules),
                options,
                screened.excluded(),
                options.isEmpty()
                        ? Shortfalls.ofNothing(rules, target)
                        : options.getFirst().shortfall(),
                new SearchNote(found.steps(), found.complete()));
    }

    private static List<Option> options(
            Situation situation,
            RuleSet rules,
            Facts client,
            List<Deferral> deferrals,
            Screened screened,
            Target target,
            Found found) {
        var plans = new Plans(rules, situation, screened, deferrals, found);
        var warnings = new Warnings(rules, situation, target);
        var explanation = new Explanation(found.scores());
        var options = new ArrayList<Option>();
        for (var scored : found.weeks()) {
            var week = scored.week();
            options.add(explanation.option(
                    options.size() + 1,
                    scored,
                    target,
                    plans.of(week),
                    warnings.of(week, client),
                    Shortfalls.of(rules, week, target)));
        }
        return List.copyOf(options);
    }
}
