package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.eligibility.TherapistCandidate;
import health.concord.matching.rule.Clause;
import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSet.Row;
import health.concord.matching.rule.RuleSet.Scope;
import health.concord.matching.rule.RuleSet.Share;
import health.concord.matching.rule.RuleSet.SoftRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Points of groups, therapists and whole weeks for one client: only rules that hold for the client are looked at. */
public final class Scores {

    private final Facts client;
    private final Target target;
    private final Set<Model> models;
    private final List<Row> rows;
    private final List<SoftRule> soft;
    private final List<Share> mix;
    private final RuleSet rules;
    private final Map<GroupCandidate, List<Term>> byGroup = new IdentityHashMap<>();
    private final Map<TherapistCandidate, List<Term>> byTherapist = new IdentityHashMap<>();

    Scores(RuleSet rules, Facts client, Target target, Set<Model> models) {
        this.rules = rules;
        this.client = client;
        this.target = target;
        this.models = models;
        this.rows = rules.rows().stream()
                .filter(row -> row.weight().signum() > 0 && row.when().holds(client))
                .toList();
        this.soft =
                rules.soft().stream().filter(rule -> rule.when().holds(client)).toList();
        this.mix = rules.program().mix().stream()
                .filter(share -> share.models().stream().anyMatch(models::contains))
                .toList();
    }

    /** What a group adds to a week, for the share of the week it fills. */
    public List<Term> of(GroupCandidate group) {
        return byGroup.computeIfAbsent(group, this::groupTerms);
    }

    public List<Term> of(TherapistCandidate therapist) {
        return byTherapist.computeIfAbsent(therapist, one -> {
            var terms = new ArrayList<Term>();
            soft(Scope.THERAPIST, one.facts(), terms);
            return List.copyOf(terms);
        });
    }

    /** What is said of the week as a whole. */
    public List<Term> of(Week week) {
        var terms = new ArrayList<Term>();
        var facts = facts(week);
        rows.forEach(row -> row(row, week, terms));
        soft(Scope.OPTION, facts, terms);
        for (var share : mix) {
            var minutes = Math.min(week.minutesOf(share.models()), share.minutes());
            if (minutes > 0) {
                terms.add(new Term(
                                "S-MIX",
                                "program",
                                share.text(),
                                rules.program().mixSource(),
                                thousandths(rules.program().mixWeight()),
                                client)
                        .forShare(minutes, share.minutes()));
            }
        }
        return terms;
    }

    int points(Week week) {
        var points = sum(of(week));
        for (var group : week.groups()) {
            points += sum(of(group));
        }
        for (var sessions : week.sessions().toList()) {
            points += sum(of(sessions.with()));
        }
        return points;
    }

    /** No week can gain more than this beyond its groups; {@code sittings} are individual and family sessions. */
    int mostBeyondGroups(List<TherapistCandidate> therapists, int sittings) {
        var option = soft.stream()
                .filter(rule -> rule.scope() == Scope.OPTION && rule.pro() != null)
                .mapToInt(rule -> thousandths(rule.weight()))
                .sum();
        var factors = rows.stream()
                .filter(row -> row.models().isEmpty())
                .mapToInt(row -> thousandths(row.weight()))
                .sum();
        var shares = mix.size() * thousandths(rules.program().mixWeight());
        var best = therapists.stream().mapToInt(one -> sum(of(one))).max().orElse(0);
        return option + factors + shares + sittings * Math.max(0, best);
    }

    static int sum(List<Term> terms) {
        var sum = 0;
        for (var term : terms) {
            sum += term.thousandths();
        }
        return sum;
    }

    public Facts facts(Week week) {
        var facts = new HashMap<String, Object>();
        facts.put("option.groupMinutes", week.groupMinutes());
        facts.put("option.individualMinutes", week.individualMinutes());
        facts.put("option.familyMinutes", week.familyMinutes());
        facts.put("option.missingMinutes", Math.max(0, target.minutes() - week.minutes()));
        facts.put("option.excessMinutes", Math.max(0, week.minutes() - target.minutes()));
        var days = week.dayCount();
        facts.put("option.days", days);
        facts.put("option.extraDays", Math.max(0, days - target.days()));
        facts.put("option.continuity", continuity(week));
        return client.with(facts);
    }

    private static boolean continuity(Week week) {
        var individual = week.individual();
        return individual != null
                && week.groups().stream()
                        .anyMatch(group -> group.group()
                                .leaders()
                                .contains(individual.with().therapist().id()));
    }

    private List<Term> groupTerms(GroupCandidate group) {
        var terms = new ArrayList<Term>();
        for (var row : rows) {
            if (row.models().contains(group.group().model())) {
                terms.add(term(row, row.pro(), 1));
            }
        }
        soft(Scope.GROUP, group.facts(), terms);
        return terms.stream()
                .map(term -> term.forShare(group.minutes(), target.minutes()))
                .filter(term -> term.thousandths() != 0)
                .toList();
    }

    /** A factor is met by a group of its models, or else by the format it speaks for. */
    private void row(Row row, Week week, List<Term> terms) {
        if (row.models().isEmpty()) {
            if (met(row.direction(), week)) {
                terms.add(term(row, row.pro(), 1));
            } else if (row.con() != null) {
                terms.add(term(row, row.con(), -1));
            }
        } else if (row.con() != null
                && !week.has(row.models())
                && row.models().stream().anyMatch(models::contains)) {
            terms.add(term(row, row.con(), -1));
        }
    }

    private static boolean met(Direction direction, Week week) {
        return switch (direction) {
            case INDIVIDUAL -> week.individualMinutes() > 0;
            case GROUP -> week.groupMinutes() > 0;
            case COMBINED -> week.individualMinutes() > 0 && week.groupMinutes() > 0;
            case NEUTRAL -> false;
        };
    }

    private void soft(Scope scope, Facts facts, List<Term> terms) {
        for (var rule : soft) {
            if (rule.scope() != scope) {
                continue;
            }
            if (holds(rule.forIf(), facts) && rule.pro() != null) {
                terms.add(term(rule, rule.pro(), facts, 1));
            } else if (holds(rule.againstIf(), facts) && rule.con() != null) {
                terms.add(term(rule, rule.con(), facts, -1));
            }
        }
    }

    private static boolean holds(@Nullable Clause clause, Facts facts) {
        return clause != null && clause.holds(facts);
    }

    private Term term(Row row, String text, int sign) {
        var weight = row.weight().multiply(client.share(row.factor(), row.scale()));
        return new Term(row.id(), row.factor(), text, row.source(), sign * thousandths(weight), client);
    }

    private static Term term(SoftRule rule, String text, Facts facts, int sign) {
        var measure = rule.measure() == null ? rule.factor() : rule.measure();
        var weight = rule.weight().multiply(facts.share(measure, rule.scale()));
        return new Term(rule.id(), rule.factor(), text, rule.source(), sign * thousandths(weight), facts);
    }

    private static int thousandths(BigDecimal points) {
        return points.movePointRight(3).intValue();
    }
}
