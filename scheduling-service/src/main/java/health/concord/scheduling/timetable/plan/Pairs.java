package health.concord.scheduling.timetable.plan;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.bi.BiJoiner;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Each two meetings that a rule looks at. The functions are constants: only the same ones let the solver join once for
 * several rules.
 */
final class Pairs {

    private static final Function<Meeting, Leader> LEADER = Meeting::getLeader;
    private static final Function<Meeting, Integer> DAY = Meeting::day;
    private static final Function<Meeting, UUID> SOURCE = Meeting::source;
    private static final BiPredicate<Meeting, Meeting> OF_ONE_GROUP = (one, other) -> one.isGroup();
    private static final BiJoiner<Meeting, Meeting> SAME_LEADER = equal(LEADER);
    private static final BiJoiner<Meeting, Meeting> SAME_DAY = equal(DAY);
    private static final BiJoiner<Meeting, Meeting> SAME_SOURCE = equal(SOURCE);
    private static final BiJoiner<Meeting, Meeting> SAME_GROUP = filtering(OF_ONE_GROUP);

    private static final Predicate<Meeting> CO_LED =
            meeting -> !meeting.getDemand().coLeaders().isEmpty();
    private static final BiPredicate<Meeting, Meeting> OF_A_CO_LEADER = (led, other) -> find(led, other) != null;
    private static final BiJoiner<Meeting, Meeting> SAME_CO_LEADER = filtering(OF_A_CO_LEADER);

    private Pairs() {}

    static BiConstraintStream<Meeting, Meeting> ofLeaderAndDay(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, SAME_LEADER, SAME_DAY);
    }

    /** A group with co-leaders, and what one of them leads or co-leads besides on the day; two of the latter once. */
    static BiConstraintStream<Meeting, Meeting> ofCoLeaderAndDay(ConstraintFactory rules) {
        return rules.forEach(Meeting.class).filter(CO_LED).join(Meeting.class, SAME_DAY, SAME_CO_LEADER);
    }

    /** Whom {@link #ofCoLeaderAndDay} found. */
    static Leader coLeaderOfBoth(Meeting led, Meeting other) {
        return Objects.requireNonNull(find(led, other));
    }

    private static @Nullable Leader find(Meeting led, Meeting other) {
        if (led == other) {
            return null;
        }
        for (Leader one : led.getDemand().coLeaders()) {
            boolean coLeadsBoth =
                    led.getId() < other.getId() && other.getDemand().coLeaders().contains(one);
            if (one.equals(other.getLeader()) || coLeadsBoth) {
                return one;
            }
        }
        return null;
    }

    static BiConstraintStream<Meeting, Meeting> ofGroup(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, SAME_SOURCE, SAME_GROUP);
    }
}
