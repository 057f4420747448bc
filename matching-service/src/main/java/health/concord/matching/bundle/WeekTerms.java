package health.concord.matching.bundle;

import static health.concord.matching.bundle.SoftTerms.thousandths;

import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Facts;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSet.Row;
import health.concord.matching.rule.RuleSet.Scope;
import health.concord.matching.rule.RuleSet.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** What is said of a week as a whole, whatever is said of the groups and therapists in it. */
final class WeekTerms {

    private final Facts client;
    private final Target target;
    private final Set<Model> models;
    private final List<Row> rows;
    private final SoftTerms soft;
    private final List<Share> mix;
    private final RuleSet rules;

    WeekTerms(RuleSet rules, Facts client, Target target, Set<Model> models, List<Row> rows, SoftTerms soft) {
        this.rules = rules;
        this.client = client;
        this.target = target;
        this.models = models;
        this.rows = rows;
        this.soft = soft;
        this.mix = rules.program().mix().stream()
                .filter(share -> share.models().stream().anyMatch(models::contains))
                .toList();
    }

    List<Term> of(Week week) {
        var terms = new ArrayList<Term>();
        for (var row : rows) {
            row(row, week.groupMinutes() > 0, week.individualMinutes() > 0, week.has(row.models()), terms);
        }
        soft.say(Scope.OPTION, facts(week), terms);
        for (var share : mix) {
            var minutes = Math.min(week.minutesOf(share.models()), share.minutes());
            if (minutes > 0) {
                var whole = new Term(
                        "S-MIX", "program", share.text(), rules.program().mixSource(), mixWeight(), client);
                terms.add(whole.forShare(minutes, share.minutes()));
            }
        }
        return terms;
    }

    /** Of a week with groups of these models, as bits: points of the factors of the source articles. */
    int ofRows(boolean groups, boolean individual, int present) {
        var terms = new ArrayList<Term>();
        for (var row : rows) {
            row(row, groups, individual, (present & WeekPoints.bits(row.models())) != 0, terms);
        }
        return Scores.sum(terms);
    }

    /** Points of the rules over options. */
    int ofOption(Facts facts) {
        var terms = new ArrayList<Term>();
        soft.say(Scope.OPTION, facts, terms);
        return Scores.sum(terms);
    }

    List<Share> mix() {
        return mix;
    }

    int mixWeight() {
        return thousandths(rules.program().mixWeight());
    }

    /** No week can gain more than this as a whole. */
    int most() {
        var factors = rows.stream()
                .filter(row -> row.models().isEmpty())
                .mapToInt(row -> thousandths(row.weight()))
                .sum();
        return soft.most(Scope.OPTION) + factors + mix.size() * mixWeight();
    }

    Facts facts(Week week) {
        return facts(
                week.groupMinutes(), week.individualMinutes(), week.familyMinutes(), week.dayCount(), continuity(week));
    }

    Facts facts(int groupMinutes, int individualMinutes, int familyMinutes, int days, boolean continuity) {
        var minutes = groupMinutes + individualMinutes + familyMinutes;
        var facts = new HashMap<String, Object>();
        facts.put("option.groupMinutes", groupMinutes);
        facts.put("option.individualMinutes", individualMinutes);
        facts.put("option.familyMinutes", familyMinutes);
        facts.put("option.missingMinutes", Math.max(0, target.minutes() - minutes));
        facts.put("option.excessMinutes", Math.max(0, minutes - target.minutes()));
        facts.put("option.days", days);
        facts.put("option.extraDays", Math.max(0, days - target.days()));
        facts.put("option.continuity", continuity);
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

    /** A factor is met by a group of its models, or else by the format it speaks for. */
    private void row(Row row, boolean groups, boolean individual, boolean present, List<Term> terms) {
        if (row.models().isEmpty()) {
            if (met(row.direction(), groups, individual)) {
                terms.add(term(row, row.pro(), 1));
            } else if (row.con() != null) {
                terms.add(term(row, row.con(), -1));
            }
        } else if (row.con() != null && !present && row.models().stream().anyMatch(models::contains)) {
            terms.add(term(row, row.con(), -1));
        }
    }

    private static boolean met(Direction direction, boolean groups, boolean individual) {
        return switch (direction) {
            case INDIVIDUAL -> individual;
            case GROUP -> groups;
            case COMBINED -> individual && groups;
            case NEUTRAL -> false;
        };
    }

    private Term term(Row row, String text, int sign) {
        return term(row, text, sign, client);
    }

    static Term term(Row row, String text, int sign, Facts client) {
        var weight = row.weight().multiply(client.share(row.factor(), row.scale()));
        return new Term(row.id(), row.factor(), text, row.source(), sign * thousandths(weight), client);
    }
}
