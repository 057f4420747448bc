package health.concord.matching.planning;

import health.concord.matching.bundle.ScoredWeek;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.RuleSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** For whom a freed seat does most: fit of the week it makes possible × days waited × hours missed without it. */
public final class SeatRanking {

    private static final int MINUTES = 60;
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    private final QueueInput input;
    private final RuleSet rules;
    private final QueuePolicy policy;

    public SeatRanking(QueueInput input, RuleSet rules, QueuePolicy policy) {
        this.input = input;
        this.rules = rules;
        this.policy = policy;
    }

    /**
     * Someone the seat could be offered to.
     *
     * @param fit points for beginning and of the week
     * @param hoursAtRisk of the program's week, which without the seat they would miss
     */
    public record Candidate(Waiting who, UUID series, List<PlannedPart> parts, BigDecimal fit, BigDecimal hoursAtRisk) {

        BigDecimal rank() {
            return fit.multiply(BigDecimal.valueOf(who.daysWaited() + 1L)).multiply(hoursAtRisk);
        }
    }

    /** Best first; people who miss nothing without the seat are not among them. */
    public List<Candidate> of(UUID series, Set<UUID> notTo) {
        return input.waiting().stream()
                .filter(one -> !notTo.contains(one.request()))
                .flatMap(one -> candidate(series, one).stream())
                .sorted(Comparator.comparing(Candidate::rank)
                        .reversed()
                        .thenComparing(one -> one.who().request()))
                .toList();
    }

    private Optional<Candidate> candidate(UUID series, Waiting one) {
        var weeks = PersonWeeks.of(input, one, rules, policy);
        return weeks.weeks().stream()
                .filter(scored -> takes(scored, series) && open(scored))
                .max(Comparator.comparingInt(ScoredWeek::points))
                .map(best -> new Candidate(
                        one,
                        series,
                        PlannedPart.of(best.week()),
                        policy.worth()
                                .placed()
                                .add(Reading.points(best.points()))
                                .max(LEAST),
                        hoursAtRisk(series, one, best)))
                .filter(found -> found.hoursAtRisk().signum() > 0);
    }

    private static boolean takes(ScoredWeek scored, UUID series) {
        return scored.week().groups().stream()
                .anyMatch(group -> group.series().series().equals(series));
    }

    /** Without the seats of full groups, which nobody can be offered. */
    private boolean open(ScoredWeek scored) {
        return scored.week().groups().stream()
                .allMatch(group -> input.openings().series().stream()
                        .anyMatch(
                                series -> series.series().equals(group.series().series()) && series.seatsLeft() > 0));
    }

    private BigDecimal hoursAtRisk(UUID series, Waiting one, ScoredWeek best) {
        var others = input.openings().series().stream()
                .filter(other -> !other.series().equals(series))
                .toList();
        var without = input.with(new Openings(others, input.openings().clinicians()));
        var weeks = PersonWeeks.of(without, one, rules, policy);
        var target = weeks.target().minutes();
        var reached = weeks.weeks().stream()
                .filter(scored -> new SeatRanking(without, rules, policy).open(scored))
                .mapToInt(scored -> Math.min(target, scored.week().minutes()))
                .max()
                .orElse(0);
        var missed = Math.min(target, best.week().minutes()) - reached;
        return BigDecimal.valueOf(Math.max(0, missed)).divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP);
    }
}
