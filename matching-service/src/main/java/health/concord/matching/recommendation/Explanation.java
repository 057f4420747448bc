package health.concord.matching.recommendation;

import health.concord.matching.bundle.ScoredWeek;
import health.concord.matching.bundle.Scores;
import health.concord.matching.bundle.Target;
import health.concord.matching.bundle.Term;
import health.concord.matching.bundle.Week;
import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.recommendation.Option.WeekSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a scored week into an option with its parts and the reasons whose weights are its score. */
final class Explanation {

    private static final int WHOLE_WEEK = -1;
    private static final int DECIMALS = 3;

    private final Scores scores;

    Explanation(Scores scores) {
        this.scores = scores;
    }

    Option option(
            int rank,
            ScoredWeek scored,
            Target target,
            List<PlanNote> plan,
            List<Warning> warnings,
            @Nullable Shortfall shortfall) {
        var week = scored.week();
        var groups = week.groups().stream()
                .sorted(Comparator.comparing((GroupCandidate group) -> group.series().slots().stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                        .thenComparing(group -> group.group().title()))
                .toList();
        var parts = new ArrayList<Part>();
        var said = new LinkedHashMap<String, Sum>();
        if (week.individual() != null) {
            say(scores.of(week.individual().with()), parts.size(), said);
            parts.add(Part.of(PartKind.INDIVIDUAL, week.individual()));
        }
        if (week.family() != null) {
            say(scores.of(week.family().with()), parts.size(), said);
            parts.add(Part.of(PartKind.FAMILY, week.family()));
        }
        for (var group : groups) {
            say(scores.of(group), parts.size(), said);
            parts.add(Part.of(group));
        }
        say(scores.of(week), WHOLE_WEEK, said);
        return new Option(
                rank,
                points(scored.points()),
                sum(week, target),
                week.startsOn(),
                List.copyOf(parts),
                plan,
                warnings,
                reasons(said, true),
                reasons(said, false),
                shortfall);
    }

    private static WeekSum sum(Week week, Target target) {
        return new WeekSum(week.minutes(), week.days().size(), target.minutes(), target.days(), List.of());
    }

    /** The same thing said of several parts is one reason. */
    private static void say(List<Term> terms, int part, Map<String, Sum> said) {
        for (var term : terms) {
            if (term.thousandths() != 0) {
                var text = term.text();
                var key = term.rule() + (term.thousandths() > 0 ? " for " : " against ") + text;
                said.computeIfAbsent(key, unsaid -> new Sum(term, text)).add(term.thousandths(), part);
            }
        }
    }

    private static List<Reason> reasons(Map<String, Sum> said, boolean pro) {
        return said.values().stream()
                .filter(sum -> sum.thousandths > 0 == pro)
                .sorted(Comparator.comparingInt((Sum sum) -> -Math.abs(sum.thousandths))
                        .thenComparing(sum -> sum.term.rule())
                        .thenComparing(sum -> sum.text))
                .map(Sum::reason)
                .toList();
    }

    private static BigDecimal points(int thousandths) {
        return BigDecimal.valueOf(thousandths, DECIMALS);
    }

    private static final class Sum {

        private final Term term;
        private final String text;
        private final List<Integer> parts = new ArrayList<>();
        private int thousandths;

        Sum(Term term, String text) {
            this.term = term;
            this.text = text;
        }

        void add(int more, int part) {
            thousandths += more;
            if (part != WHOLE_WEEK) {
                parts.add(part);
            }
        }

        Reason reason() {
            return new Reason(
                    term.rule(),
                    term.factor(),
                    term.answer(),
                    points(Math.abs(thousandths)),
                    text,
                    term.source(),
                    List.copyOf(parts));
        }
    }
}
