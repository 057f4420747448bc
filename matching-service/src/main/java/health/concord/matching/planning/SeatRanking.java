package health.concord.matching.planning;

import health.concord.matching.allocation.Company;
import health.concord.matching.bundle.ScoredWeek;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.RuleSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * For whom a freed seat does most: fit of the best week with it × days waited × hours missed without it. Nobody is
 * offered a week in which a group's company would not be right.
 */
public final class SeatRanking {

    private static final int MINUTES = 60;
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    private final QueueInput input;
    private final RuleSet rules;
    private final QueuePolicy policy;
    private final List<UUID> series;
    private final Company company;
    private final Map<UUID, Prospect> prospects = new HashMap<>();

    public SeatRanking(QueueInput input, RuleSet rules, QueuePolicy policy) {
        this.input = input;
        this.rules = rules;
        this.policy = policy;
        this.series =
                input.openings().series().stream().map(Openings.Series::series).toList();
        this.company = new Companies(input, policy)
                .of(input.waiting(), series.stream().map(Place::seat).toList());
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
    public List<Candidate> of(Openings.Series freed, Predicate<Waiting> among) {
        return IntStream.range(0, input.waiting().size())
                .filter(number -> among.test(input.waiting().get(number)))
                .boxed()
                .flatMap(number -> candidate(freed, number).stream())
                .sorted(Comparator.comparing(Candidate::rank)
                        .reversed()
                        .thenComparing(one -> one.who().request()))
                .toList();
    }

    private Optional<Candidate> candidate(Openings.Series freed, int number) {
        var one = input.waiting().get(number);
        var prospect = prospects.computeIfAbsent(one.request(), any -> Prospect.of(input, one, rules));
        if (prospect.held()) {
            return Optional.empty();
        }
        var open = only(other -> other.equals(freed) || !other.group().equals(freed.group()));
        return prospect.weeksWith(freed.group(), prospect.screened(open)).weeks().stream()
                .filter(scored -> rightCompany(scored, number))
                .findFirst()
                .map(best -> new Candidate(
                        one,
                        freed.series(),
                        PlannedPart.of(best.week()),
                        policy.worth()
                                .placed()
                                .add(Reading.points(best.points()))
                                .max(LEAST),
                        hoursAtRisk(freed, prospect, best)))
                .filter(found -> found.hoursAtRisk().signum() > 0);
    }

    /** An empty group is begun by a plan, or by a clinician, not by one seat after the other. */
    private boolean rightCompany(ScoredWeek scored, int person) {
        return scored.week().groups().stream().allMatch(seat -> {
            var empty = seat.series().taken() + seat.series().held() == 0
                    && seat.group().viable() > 1;
            return !empty && company.admits(series.indexOf(seat.series().series()), person);
        });
    }

    private BigDecimal hoursAtRisk(Openings.Series freed, Prospect prospect, ScoredWeek best) {
        var target = prospect.target().minutes();
        var without = prospect.screened(only(other -> !other.equals(freed)));
        var reached = prospect.weeks(without, policy.search().times()).weeks().stream()
                .mapToInt(scored -> Math.min(target, scored.week().minutes()))
                .max()
                .orElse(0);
        var missed = Math.min(target, best.week().minutes()) - reached;
        return BigDecimal.valueOf(Math.max(0, missed)).divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP);
    }

    private Openings only(Predicate<Openings.Series> which) {
        return new Openings(
                input.openings().series().stream().filter(which).toList(),
                input.openings().clinicians());
    }
}
