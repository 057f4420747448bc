package health.concord.matching.recommendation;

import health.concord.matching.profile.Composition;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.RosterValues;
import health.concord.matching.profile.Situation;
import health.concord.matching.rule.RuleSet;
import java.util.List;
import java.util.Map;

/** On what a client would be alone in a group: heterogeneous conflicts, but never an isolate (Yalom). */
final class Isolates {

    /** In a smaller group nobody is in a majority either. */
    private static final int SMALLEST_ROSTER = 3;

    private final Situation situation;
    private final RuleSet rules;
    private final Map<String, String> mine;

    Isolates(Situation situation, RuleSet rules) {
        this.situation = situation;
        this.rules = rules;
        this.mine = RosterValues.of(situation.client());
    }

    boolean aloneIn(GroupProfile group) {
        var roster = situation.known().rosters().getOrDefault(group.id(), Map.of());
        return salient(group).stream().anyMatch(one -> alone(one, roster.getOrDefault(one.attribute(), Map.of())));
    }

    private boolean alone(Composition rule, Map<String, Integer> seated) {
        var value = mine.get(rule.attribute());
        var known = seated.values().stream().mapToInt(Integer::intValue).sum();
        return value != null && known >= SMALLEST_ROSTER && seated.getOrDefault(value, 0) + 1 < rule.atLeast();
    }

    private List<Composition> salient(GroupProfile group) {
        var own = group.composition();
        var all = rules.composition();
        if (own != null && !own.isEmpty()) {
            return own;
        }
        return all == null
                ? List.of()
                : all.attributes().stream()
                        .map(attribute -> new Composition(attribute, all.atLeast()))
                        .toList();
    }
}
