package health.concord.scheduling.timetable.itc;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static net.bytebuddy.matcher.ElementMatchers.named;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import health.concord.scheduling.timetable.plan.Meeting;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;

/**
 * The competition's rules over our meetings: courses are groups, teachers lead, curricula are people who go to several of
 * them. When a course cannot be held is left out of its times.
 */
public final class CttRules {

    private CttRules() {}

    /** Made when it is needed: among all classes of an application and its tests Quarkus allows one such provider. */
    static Class<? extends ConstraintProvider> provider() {
        return new ByteBuddy()
                .subclass(ConstraintProvider.class)
                .method(named("defineConstraints"))
                .intercept(MethodDelegation.to(CttRules.class))
                .make()
                .load(CttRules.class.getClassLoader(), ClassLoadingStrategy.Default.INJECTION)
                .getLoaded();
    }

    public static Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            roomOccupancy(rules),
            teachers(rules),
            curricula(rules),
            roomCapacity(rules),
            workingDays(rules),
            compactness(rules),
            roomStability(rules)
        };
    }

    private static Constraint roomOccupancy(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, equal(Meeting::getStart), equal(Meeting::getPlace))
                .penalize(ONE_HARD)
                .asConstraint("RoomOccupancy");
    }

    private static Constraint teachers(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, equal(Meeting::getStart), equal(Meeting::getLeader))
                .penalize(ONE_HARD)
                .asConstraint("Conflicts of a teacher");
    }

    private static Constraint curricula(ConstraintFactory rules) {
        return rules.forEachUniquePair(
                        Meeting.class,
                        equal(Meeting::getStart),
                        filtering((one, other) -> one.getDemand()
                                .people()
                                .intersects(other.getDemand().people())))
                .penalize(ONE_HARD, (one, other) -> shared(one, other))
                .asConstraint("Conflicts in a curriculum");
    }

    private static int shared(Meeting one, Meeting other) {
        BitSet both = (BitSet) one.getDemand().people().clone();
        both.and(other.getDemand().people());
        return both.cardinality();
    }

    private static Constraint roomCapacity(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .filter(lecture ->
                        lecture.getDemand().seats() > lecture.getPlace().capacity())
                .penalize(
                        ONE_SOFT,
                        lecture ->
                                lecture.getDemand().seats() - lecture.getPlace().capacity())
                .asConstraint("RoomCapacity");
    }

    private static Constraint workingDays(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .groupBy(
                        lecture -> lecture.getDemand().bundle(),
                        lecture -> CttWeek.minDays(lecture),
                        countDistinct(lecture -> lecture.getStart().day()))
                .filter((course, least, days) -> days < least)
                .penalize(ONE_SOFT, (course, least, days) -> CttCost.A_DAY * (least - days))
                .asConstraint("MinimumWorkingDays");
    }

    private static Constraint compactness(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .expand(lecture -> lecture.getDemand().people().stream().boxed().toList())
                .flattenLast(curricula -> curricula)
                .groupBy(
                        (lecture, curriculum) -> curriculum,
                        (lecture, curriculum) -> lecture.getStart().day(),
                        toSet((lecture, curriculum) -> lecture.getStart().minute()))
                .penalize(ONE_SOFT, (curriculum, day, minutes) -> CttCost.ALONE * alone(minutes))
                .asConstraint("CurriculumCompactness");
    }

    private static int alone(Set<Integer> minutes) {
        Set<Integer> all = new HashSet<>(minutes);
        return (int) minutes.stream()
                .filter(one -> !all.contains(one - CttWeek.HOUR) && !all.contains(one + CttWeek.HOUR))
                .count();
    }

    private static Constraint roomStability(ConstraintFactory rules) {
        return rules.forEach(Meeting.class)
                .groupBy(lecture -> lecture.getDemand().bundle(), countDistinct(Meeting::getPlace))
                .filter((course, rooms) -> rooms > 1)
                .penalize(ONE_SOFT, (course, rooms) -> rooms - 1)
                .asConstraint("RoomStability");
    }
}
