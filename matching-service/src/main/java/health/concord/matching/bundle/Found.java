package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.eligibility.Screened;
import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The best weeks for one client.
 *
 * @param reaches whether they reach the program's week; else they are what comes nearest
 * @param steps of the search; {@code complete} is false when it ended at its bound
 */
public record Found(List<ScoredWeek> weeks, boolean reaches, int steps, boolean complete, Scores scores) {

    /**
     * @param direction INDIVIDUAL leaves all groups out; the others ask for sessions where a therapist has a time
     * @param models the only ones offered
     */
    public static Found among(
            Screened screened, RuleSet rules, Facts client, Direction direction, Target target, Set<Model> models) {
        return with(null, screened, rules, client, direction, target, models);
    }

    /** @param wanted a group that every week must have; null: any week */
    public static Found with(
            @Nullable UUID wanted,
            Screened screened,
            RuleSet rules,
            Facts client,
            Direction direction,
            Target target,
            Set<Model> models) {
        var scores = new Scores(rules, client, target, models);
        var groups = direction == Direction.INDIVIDUAL ? List.<GroupCandidate>of() : screened.groups();
        var searches = new Searches(screened, rules, client, direction, target, scores);
        var most = rules.search().shortlist();
        var inOrder = Searches.inOrder(groups, scores);
        var shortlist = most == null ? inOrder : Shortlist.of(inOrder, most, wanted);
        var kept = new Kept(rules.search().kept());
        var search = searches.over(shortlist, kept, wanted);
        search.reaching();
        if (kept.isEmpty() && shortlist.size() < inOrder.size()) {
            // What is left out may be what is needed: a week is said to fall short only after all were looked at.
            search = searches.over(inOrder, kept, wanted);
            search.reaching();
        }
        var reaches = !kept.isEmpty();
        if (!reaches) {
            search.fallingShort();
        }
        var loss = rules.search().diversity().movePointRight(3).intValue();
        var weeks = kept.diverse(rules.search().options(), loss);
        return new Found(weeks, reaches, search.steps(), search.complete(), scores);
    }
}
