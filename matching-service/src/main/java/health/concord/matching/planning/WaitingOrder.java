package health.concord.matching.planning;

import health.concord.matching.profile.Openings;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.week.Slot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * In which order a seat of a group goes to people who wait for it: fit × wait × hours at risk, as for offers. Who may
 * not sit there is not in it, whatever the reason.
 */
public final class WaitingOrder {

    private static final int MINUTES = 60;
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    private final QueueInput input;
    private final RuleSet rules;
    private final QueuePolicy policy;
    private final UUID group;
    private final List<Openings.Series> series;

    public WaitingOrder(QueueInput input, RuleSet rules, QueuePolicy policy, UUID group) {
        this.rules = rules;
        this.policy = policy;
        this.group = group;
        this.input = input.with(withASeat(input.openings(), group));
        this.series = this.input.openings().series().stream()
                .filter(one -> one.group().equals(group))
                .toList();
    }

    /**
     * Someone who waits for the group.
     *
     * @param groups they sit in already, with {@code slots} all times of their week
     */
    public record Claimant(Waiting who, Set<UUID> groups, List<Slot> slots) {

        boolean begun() {
            return !slots.isEmpty();
        }
    }

    private record Claim(Claimant of, BigDecimal fit, BigDecimal hoursAtRisk) {

        BigDecimal wanted() {
            return fit.multiply(BigDecimal.valueOf(of.who().daysWaited() + 1L));
        }

        BigDecimal rank() {
            return wanted().multiply(hoursAtRisk);
        }
    }

    /** Their episodes, best first; of equal ones the first named. */
    public List<UUID> of(List<Claimant> claimants) {
        return claimants.stream()
                .flatMap(one -> claim(one).stream())
                .sorted(Comparator.comparing(Claim::rank)
                        .thenComparing(Claim::wanted)
                        .reversed())
                .map(claim -> claim.of().who().client().episode())
                .toList();
    }

    private Optional<Claim> claim(Claimant one) {
        if (one.groups().contains(group)) {
            return Optional.empty();
        }
        var prospect = Prospect.of(input, one.who(), rules);
        var open = one.begun() ? beside(one.slots()) : input.openings();
        if (prospect.held() || !admits(one)) {
            return Optional.empty();
        }
        return prospect.weeksWith(group, prospect.screened(open)).weeks().stream()
                .findFirst()
                .map(best -> new Claim(
                        one,
                        fit(one, best.points()),
                        hours(one.begun() ? gained(one, prospect, best.week().minutes()) : missed(prospect))));
    }

    /** Points for beginning as well, for those who have not. */
    private BigDecimal fit(Claimant one, int points) {
        var beginning = one.begun() ? BigDecimal.ZERO : policy.worth().placed();
        return beginning.add(Reading.points(points)).max(LEAST);
    }

    /** What the seat adds to the week they have. */
    private static int gained(Claimant one, Prospect prospect, int minutes) {
        var has = Slot.minutes(one.slots());
        var target = prospect.target().minutes();
        return Math.min(target, has + minutes) - Math.min(target, has);
    }

    /** What the best week would lack without the seat. */
    private int missed(Prospect prospect) {
        return reached(prospect, input.openings()) - reached(prospect, without(input.openings()));
    }

    private int reached(Prospect prospect, Openings open) {
        var target = prospect.target().minutes();
        var weeks = prospect.weeks(prospect.screened(open), policy.search().times());
        return weeks.weeks().stream()
                .mapToInt(scored -> Math.min(target, scored.week().minutes()))
                .max()
                .orElse(0);
    }

    /** Alone with something salient, or one too many at an early stage, they would not be well there. */
    private boolean admits(Claimant one) {
        var places = series.stream().map(own -> Place.seat(own.series())).toList();
        var company = new Companies(input, policy).of(List.of(one.who()), places);
        for (int place = 0; place < places.size(); place++) {
            if (company.admits(place, 0)) {
                return true;
            }
        }
        return false;
    }

    private Openings beside(List<Slot> taken) {
        return new Openings(
                series.stream()
                        .filter(own -> own.slots().stream().noneMatch(slot -> slot.overlapsAny(taken)))
                        .toList(),
                List.of());
    }

    private Openings without(Openings open) {
        return new Openings(
                open.series().stream().filter(one -> !one.group().equals(group)).toList(), open.clinicians());
    }

    private static Openings withASeat(Openings open, UUID group) {
        return new Openings(
                open.series().stream()
                        .map(one -> one.group().equals(group) && one.seatsLeft() < 1 ? one.withSeatsLeft(1) : one)
                        .toList(),
                open.clinicians());
    }

    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(Math.max(0, minutes)).divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP);
    }
}
