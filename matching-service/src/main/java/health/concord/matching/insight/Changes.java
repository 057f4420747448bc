package health.concord.matching.insight;

import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.rule.Reweighted;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.week.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be different.
 *
 * @param factors answers in place of those given; without a value: as if it had not been asked
 * @param scores of instruments, the same way
 * @param weights by rule
 * @param seats free seats by group, in each of its series
 * @param preferences in place of those given; null: as they are, and so for the rest
 */
public record Changes(
        List<Snapshot.Factor> factors,
        List<Snapshot.Instrument> scores,
        Map<String, BigDecimal> weights,
        Map<UUID, Integer> seats,
        Snapshot.@Nullable Preferences preferences,
        @Nullable List<Slot> availability,
        @Nullable Integer maxWaitDays) {

    /** One free seat in a group, where there was none. */
    static Changes oneSeatIn(UUID group) {
        return new Changes(List.of(), List.of(), Map.of(), Map.of(group, 1), null, null, null);
    }

    static Changes answer(Snapshot.Factor factor) {
        return new Changes(List.of(factor), List.of(), Map.of(), Map.of(), null, null, null);
    }

    public Recommendation recommend(Situation situation, RuleSet rules) {
        return Matching.recommend(of(situation, rules), Reweighted.of(rules, weights));
    }

    Situation of(Situation situation, RuleSet rules) {
        var client = situation.client();
        client = client.withFactors(factors(client)).withInstruments(scores(client, rules));
        client = preferences == null ? client : client.withPreferences(preferences);
        client = availability == null ? client : client.withAvailability(availability);
        client = maxWaitDays == null ? client : client.withMaxWaitDays(maxWaitDays);
        return situation.with(client).with(openings(situation.openings()));
    }

    private List<Snapshot.Factor> factors(Snapshot client) {
        var changed = new ArrayList<>(client.factors());
        for (var factor : factors) {
            changed.removeIf(known -> known.code().equals(factor.code()));
            if (factor.value() != null) {
                changed.add(factor);
            }
        }
        return changed;
    }

    private List<Snapshot.Instrument> scores(Snapshot client, RuleSet rules) {
        var changed = new ArrayList<>(client.instruments());
        for (var score : scores) {
            changed.removeIf(known -> rules.instrument(known.code()).equals(rules.instrument(score.code())));
            if (score.score() != null) {
                changed.add(score);
            }
        }
        return changed;
    }

    private Openings openings(Openings openings) {
        return new Openings(
                openings.series().stream()
                        .map(series -> seats.containsKey(series.group())
                                ? series.withSeatsLeft(seats.get(series.group()))
                                : series)
                        .toList(),
                openings.clinicians());
    }
}
