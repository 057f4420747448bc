package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.planning.QueuePlan.HourPrice;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.week.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What another hour of each competency is worth. An hour more is another client at the dearest time that anybody with
 * the competency has, with room on the caseload. Where nobody with it has a time left, it is an hour when most of those
 * who need it could come, and their weeks are looked for again.
 */
final class HourPrices {

    private static final int THERAPISTS_TRIED = 3;
    private static final int ROUNDS = 1;

    private final QueueInput input;
    private final QueuePlanner planner;
    private final Answer answer;
    private final Another another;
    private final long seed;

    HourPrices(QueueInput input, QueuePlanner planner, Answer answer, Another another, long seed) {
        this.input = input;
        this.planner = planner;
        this.answer = answer;
        this.another = another;
        this.seed = seed;
    }

    /** A competency before it is tried. */
    private record Skill(
            String competency,
            List<TherapistProfile> having,
            int openHours,
            List<Integer> neededBy,
            @Nullable Place dearest,
            double price) {}

    List<HourPrice> dearestFirst() {
        var competencies = new TreeSet<String>();
        input.therapists().forEach(therapist -> competencies.addAll(therapist.competencies()));
        planner.market().people().forEach(person -> competencies.addAll(person.needs()));
        var skills = competencies.stream()
                .map(this::skill)
                .sorted(Comparator.comparingDouble((Skill one) -> -one.price())
                        .thenComparingInt(one -> -one.neededBy().size())
                        .thenComparing(Skill::competency))
                .toList();
        var list = new ArrayList<HourPrice>();
        var tried = 0;
        for (var skill : skills) {
            BigDecimal found = null;
            if (another.tried(tried) && promising(skill)) {
                found = adds(skill);
                tried++;
            }
            list.add(new HourPrice(
                    skill.competency(),
                    skill.having().size(),
                    skill.openHours(),
                    Another.rounded(skill.price()),
                    skill.neededBy().size(),
                    found));
        }
        return List.copyOf(list);
    }

    private boolean promising(Skill skill) {
        return another.worthTrying(skill.price(), 0) || skill.dearest() == null && lacking(skill);
    }

    /** Whether somebody who needs it got nothing, and somebody has it. */
    private boolean lacking(Skill skill) {
        return !skill.having().isEmpty() && skill.neededBy().stream().anyMatch(person -> answer.choices()[person] < 0);
    }

    private Skill skill(String competency) {
        var having = input.therapists().stream()
                .filter(therapist -> therapist.competencies().contains(competency))
                .toList();
        var ids = having.stream().map(TherapistProfile::id).toList();
        var open = input.openings().clinicians().stream()
                .filter(one -> ids.contains(one.clinician()))
                .mapToInt(one -> one.slots().size())
                .sum();
        var people = planner.market().people();
        var neededBy = IntStream.range(0, people.size())
                .filter(person -> people.get(person).needs().contains(competency))
                .boxed()
                .toList();
        var dearest = another.places().stream()
                .filter(place -> place.kind() == Place.Kind.HOUR && ids.contains(place.who()))
                .max(Comparator.comparingDouble(this::priceOfHour)
                        .thenComparing(place -> place.who() + String.valueOf(place.when())))
                .orElse(null);
        return new Skill(competency, having, open, neededBy, dearest, dearest == null ? 0 : priceOfHour(dearest));
    }

    /** With another place on the caseload. */
    private double priceOfHour(Place hour) {
        return another.price(hour) + another.price(Place.caseload(hour.who()));
    }

    private @Nullable BigDecimal adds(Skill skill) {
        var hour = skill.dearest();
        return hour == null ? withAnHour(skill).orElse(null) : another.adds(List.of(hour, Place.caseload(hour.who())));
    }

    private Optional<BigDecimal> withAnHour(Skill skill) {
        return skill.having().stream()
                .limit(THERAPISTS_TRIED)
                .flatMap(therapist -> hour(skill, therapist).map(slot -> withAnHour(skill, therapist, slot)).stream())
                .max(Comparator.naturalOrder());
    }

    private BigDecimal withAnHour(Skill skill, TherapistProfile therapist, Slot slot) {
        var more = planner.with(
                input.with(therapist.withRoom()).with(with(input.openings(), therapist.id(), slot)),
                skill.neededBy(),
                with(planner.left(answer), therapist.id(), slot),
                week -> week.sessions()
                        .anyMatch(sessions -> sessions.with().therapist().id().equals(therapist.id())
                                && sessions.slots().contains(slot)));
        return another.added(more.again(seed, ROUNDS, answer));
    }

    /** Of the hours anybody works, the one at which most of those who need it could come; the earliest of equal ones. */
    private Optional<Slot> hour(Skill skill, TherapistProfile therapist) {
        var busy = Stream.concat(
                        input.openings().clinicians().stream()
                                .filter(one -> one.clinician().equals(therapist.id()))
                                .flatMap(one -> one.slots().stream()),
                        input.openings().series().stream()
                                .filter(series -> leads(therapist.id(), series.group()))
                                .flatMap(series -> series.slots().stream()))
                .toList();
        return input.openings().clinicians().stream()
                .flatMap(one -> one.slots().stream())
                .filter(slot -> !slot.overlapsAny(busy))
                .distinct()
                .min(Comparator.comparingLong((Slot slot) -> -couldCome(skill, slot))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private long couldCome(Skill skill, Slot slot) {
        return skill.neededBy().stream()
                .map(person ->
                        planner.market().people().get(person).who().client().availability())
                .filter(available -> available.isEmpty() || slot.withinAny(available))
                .count();
    }

    private boolean leads(UUID therapist, UUID group) {
        return input.groups().stream()
                .anyMatch(one -> one.id().equals(group) && one.leaders().contains(therapist));
    }

    private static Openings with(Openings open, UUID therapist, Slot slot) {
        var own = Stream.concat(
                        open.clinicians().stream()
                                .filter(one -> one.clinician().equals(therapist))
                                .flatMap(one -> one.slots().stream()),
                        Stream.of(slot))
                .toList();
        return new Openings(
                open.series(),
                Stream.concat(
                                open.clinicians().stream()
                                        .filter(one -> !one.clinician().equals(therapist)),
                                Stream.of(new Openings.Clinician(therapist, own)))
                        .toList());
    }
}
