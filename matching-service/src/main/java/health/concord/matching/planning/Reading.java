package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.allocation.Solver;
import health.concord.matching.allocation.Standing;
import health.concord.matching.bundle.ScoredWeek;
import health.concord.matching.eligibility.Excluded;
import health.concord.matching.planning.QueuePlan.Proposed;
import health.concord.matching.planning.QueuePlan.Sum;
import health.concord.matching.planning.QueuePlan.Unplaced;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.TherapistProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the solver's numbers back into people, weeks and reasons. */
final class Reading {

    private static final int DECIMALS = 3;
    private static final int SHARE_DECIMALS = 5;

    private final QueueInput input;
    private final QueueMarket market;

    Reading(QueueInput input, QueueMarket market) {
        this.input = input;
        this.market = market;
    }

    Sum sum(Answer answer) {
        var placed = IntStream.range(0, answer.choices().length)
                .filter(person -> answer.choices()[person] >= 0)
                .toArray();
        var reaching = IntStream.of(placed)
                .filter(person ->
                        week(answer, person).week().reaches(person(person).target()))
                .count();
        return new Sum(points(answer.worth()), placed.length, (int) reaching, Solver.broken(market.market(), answer));
    }

    List<Proposed> proposed(Answer answer) {
        var proposed = new ArrayList<Proposed>();
        for (int person = 0; person < answer.choices().length; person++) {
            if (answer.choices()[person] >= 0) {
                var weeks = person(person);
                var chosen = week(answer, person);
                proposed.add(new Proposed(
                        weeks.who().request(),
                        weeks.who().client().client(),
                        weeks.who().label(),
                        weeks.who().daysWaited(),
                        points(chosen.points()),
                        points(market.weights().of(weeks.who())),
                        chosen.week().minutes(),
                        Math.max(0, weeks.target().minutes() - chosen.week().minutes()),
                        PlannedPart.of(chosen.week())));
            }
        }
        return List.copyOf(proposed);
    }

    List<Unplaced> unplaced(Answer answer) {
        var unplaced = new ArrayList<Unplaced>();
        for (int person = 0; person < answer.choices().length; person++) {
            if (answer.choices()[person] < 0) {
                unplaced.add(unplaced(answer, person));
            }
        }
        return List.copyOf(unplaced);
    }

    private Unplaced unplaced(Answer answer, int number) {
        var person = person(number);
        var standing = Standing.of(market.market(), answer, number);
        if (!person.holds().isEmpty()) {
            var first = person.holds().getFirst();
            return unplaced(person, first.code(), first.text(), List.of());
        }
        if (standing == Standing.NO_CHOICE) {
            var most = mostCommon(person);
            return unplaced(
                    person,
                    most == null ? "NOT_AVAILABLE" : most.code(),
                    most == null
                            ? "Nothing is open that suits."
                            : "Nothing is left that suits. Most often: " + most.text(),
                    List.of());
        }
        // Beside the other reasons it would tell who else is meant.
        List<String> wanted = standing == Standing.SEATS_TAKEN ? wanted(number) : List.of();
        return unplaced(person, code(standing), text(standing), wanted);
    }

    private static String code(Standing standing) {
        return switch (standing) {
            case SEATS_TAKEN -> "SEATS_TAKEN";
            case COMPANY -> "COMPOSITION";
            default -> "NOT_AVAILABLE";
        };
    }

    /** Where someone they must be kept apart from is the reason, it reads like anything that is not open. */
    private static String text(Standing standing) {
        return switch (standing) {
            case SEATS_TAKEN -> "Every week that fits needs a seat or an hour that does more for others in this plan.";
            case COMPANY ->
                "There is a seat, but the group's mix would not be right: alone with something that sets them apart, too"
                        + " many at an early stage, or too few for the group to begin.";
            default -> "The weeks that fit are not available.";
        };
    }

    private static Unplaced unplaced(PersonWeeks person, String code, String text, List<String> wanted) {
        var who = person.who();
        return new Unplaced(
                who.request(),
                who.client().client(),
                who.label(),
                who.daysWaited(),
                code,
                text,
                person.holds(),
                wanted);
    }

    /** The reason that left most out; of equal ones the first. */
    private static @Nullable Excluded mostCommon(PersonWeeks person) {
        var counts = person.excluded().stream().collect(Collectors.groupingBy(Excluded::code, Collectors.counting()));
        return person.excluded().stream()
                .max(Comparator.comparingLong((Excluded one) -> counts.getOrDefault(one.code(), 0L)))
                .orElse(null);
    }

    /** What of their best week others have. */
    private List<String> wanted(int number) {
        Map<Object, String> names = new HashMap<>();
        input.openings()
                .series()
                .forEach(series -> input.groups().stream()
                        .filter(group -> group.id().equals(series.group()))
                        .map(GroupProfile::title)
                        .forEach(title -> names.put(series.series(), title)));
        names.putAll(input.therapists().stream()
                .collect(Collectors.toMap(TherapistProfile::id, TherapistProfile::name, (a, b) -> a)));
        var places = market.places();
        var dearest = market.market().placesOf(number, best(number));
        return IntStream.of(dearest)
                .mapToObj(places::get)
                .map(place -> names.getOrDefault(place.who(), ""))
                .distinct()
                .filter(name -> !name.isBlank())
                .toList();
    }

    private int best(int number) {
        return IntStream.range(0, market.market().choicesOf(number))
                .boxed()
                .max(Comparator.comparingLong(
                        (Integer choice) -> market.market().worth(number, choice)))
                .orElse(0);
    }

    private ScoredWeek week(Answer answer, int person) {
        return person(person).weeks().get(answer.choices()[person]);
    }

    private PersonWeeks person(int number) {
        return market.people().get(number);
    }

    static BigDecimal points(long thousandths) {
        return BigDecimal.valueOf(thousandths, DECIMALS);
    }

    static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(SHARE_DECIMALS, RoundingMode.UP);
    }
}
