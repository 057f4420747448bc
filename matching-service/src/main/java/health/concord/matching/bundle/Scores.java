package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.eligibility.TherapistCandidate;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSet.Row;
import health.concord.matching.rule.RuleSet.Scope;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Points of groups, therapists and whole weeks for one client: only rules that hold for the client are looked at. */
public final class Scores {

    private final Facts client;
    private final Target target;
    private final List<Row> rows;
    private final SoftTerms soft;
    private final WeekTerms week;
    private final Map<GroupCandidate, List<Term>> byGroup = new IdentityHashMap<>();
    private final Map<TherapistCandidate, List<Term>> byTherapist = new IdentityHashMap<>();

    Scores(RuleSet rules, Facts client, Target target, Set<Model> models) {
        this.client = client;
        this.target = target;
        this.rows = rules.rows().stream()
                .filter(row -> row.weight().signum() > 0 && row.when().holds(client))
                .toList();
        this.soft = new SoftTerms(rules.soft(), client);
        this.week = new WeekTerms(rules, client, target, models, rows, soft);
    }

    /** What a group adds to a week, for the share of the week it fills. */
    public List<Term> of(GroupCandidate group) {
        return byGroup.computeIfAbsent(group, this::groupTerms);
    }

    public List<Term> of(TherapistCandidate therapist) {
        return byTherapist.computeIfAbsent(therapist, one -> {
            var terms = new ArrayList<Term>();
            soft.say(Scope.THERAPIST, one.facts(), terms);
            return List.copyOf(terms);
        });
    }

    /** What is said of the week as a whole. */
    public List<Term> of(Week whole) {
        return week.of(whole);
    }

    public Facts facts(Week whole) {
        return week.facts(whole);
    }

    int points(Week whole) {
        var points = sum(of(whole));
        for (var group : whole.groups()) {
            points += sum(of(group));
        }
        for (var sessions : whole.sessions().toList()) {
            points += sum(of(sessions.with()));
        }
        return points;
    }

    WeekTerms wholeWeek() {
        return week;
    }

    static int sum(List<Term> terms) {
        var sum = 0;
        for (var term : terms) {
            sum += term.thousandths();
        }
        return sum;
    }

    private List<Term> groupTerms(GroupCandidate group) {
        var terms = new ArrayList<Term>();
        for (var row : rows) {
            if (row.models().contains(group.group().model())) {
                terms.add(WeekTerms.term(row, row.pro(), 1, client));
            }
        }
        soft.say(Scope.GROUP, group.facts(), terms);
        return terms.stream()
                .map(term -> term.forShare(group.minutes(), target.minutes()))
                .filter(term -> term.thousandths() != 0)
                .toList();
    }
}
