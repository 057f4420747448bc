package health.concord.matching.fit;

import health.concord.matching.fit.FitRules.Measure;
import health.concord.matching.fit.FitRules.Risk;
import health.concord.matching.profile.DomainResult.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What cases of one domain say of the therapists and groups in them, each case against what its start let expect: who
 * begins worse has more to gain, so bare change would reward those who get the worst-off.
 */
final class RiskAdjustment {

    /** Below this a spread is one of chance, and would make small differences look large. */
    private static final double LEAST_SPREAD = 0.5;

    /** A record: its mean result in spreads, and half the width of its interval. */
    record Result(int cases, double mean, double margin, Verdict verdict) {}

    private final Risk risk;
    private final Map<String, Measure> measures;

    RiskAdjustment(FitRules rules) {
        this.risk = rules.risk();
        this.measures = rules.instruments();
    }

    Map<UUID, Result> of(List<Case> cases) {
        var byInstrument = new TreeMap<String, List<Case>>();
        cases.forEach(one -> byInstrument
                .computeIfAbsent(one.instrument(), any -> new ArrayList<>())
                .add(one));
        var results = new TreeMap<UUID, Map<UUID, List<Double>>>();
        byInstrument.forEach((instrument, own) -> {
            var measure = measures.get(instrument);
            if (measure != null) {
                add(own, line(own, measure), results);
            }
        });
        var records = new HashMap<UUID, Result>();
        results.forEach((subject, byEpisode) -> records.put(subject, result(byEpisode)));
        return records;
    }

    /** By subject and episode: two instruments of one domain are one case. */
    private static void add(List<Case> cases, Line line, Map<UUID, Map<UUID, List<Double>>> results) {
        for (var one : cases) {
            Stream.concat(one.therapists().stream(), one.groups().stream()).forEach(subject -> results.computeIfAbsent(
                            subject, any -> new TreeMap<>())
                    .computeIfAbsent(one.episode(), any -> new ArrayList<>())
                    .add(line.betterBy(one)));
        }
    }

    private Result result(Map<UUID, List<Double>> byEpisode) {
        var count = byEpisode.size();
        var mean = byEpisode.values().stream()
                .mapToDouble(own ->
                        own.stream().mapToDouble(Double::doubleValue).average().orElse(0))
                .average()
                .orElse(0);
        var margin = risk.interval() / Math.sqrt(count);
        return new Result(count, mean, margin, verdict(count, mean, margin));
    }

    private Verdict verdict(int count, double mean, double margin) {
        if (count < risk.leastCases()) {
            return Verdict.UNKNOWN;
        }
        if (mean - margin > 0) {
            return Verdict.EFFECTIVE;
        }
        return mean + margin < 0 ? Verdict.INEFFECTIVE : Verdict.NEUTRAL;
    }

    /** What a last score is expected to be, and how far scores usually lie from it. */
    private record Line(double intercept, double slope, double spread) {

        double betterBy(Case one) {
            return (intercept + slope * one.start() - one.last()) / spread;
        }
    }

    /** Least squares through the program's own cases, or the usual share of improvement while there are few. */
    private Line line(List<Case> cases, Measure measure) {
        var n = cases.size();
        var meanStart = cases.stream().mapToDouble(Case::start).average().orElse(0);
        var meanLast = cases.stream().mapToDouble(Case::last).average().orElse(0);
        var square = cases.stream()
                .mapToDouble(one -> (one.start() - meanStart) * (one.start() - meanStart))
                .sum();
        if (n < risk.ownCases() || square == 0) {
            return new Line(0, 1 - measure.usualShare(), measure.usualSpread());
        }
        var slope = cases.stream()
                        .mapToDouble(one -> (one.start() - meanStart) * (one.last() - meanLast))
                        .sum()
                / square;
        var intercept = meanLast - slope * meanStart;
        var left = cases.stream()
                .mapToDouble(one -> one.last() - intercept - slope * one.start())
                .map(residual -> residual * residual)
                .sum();
        return new Line(intercept, slope, Math.max(LEAST_SPREAD, Math.sqrt(left / (n - 2))));
    }
}
