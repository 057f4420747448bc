package health.concord.scheduling.timetable.plan;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.bi.BiJoiner;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;

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

    private Pairs() {}

    static BiConstraintStream<Meeting, Meeting> ofLeaderAndDay(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, SAME_LEADER, SAME_DAY);
    }

    static BiConstraintStream<Meeting, Meeting> ofGroup(ConstraintFactory rules) {
        return rules.forEachUniquePair(Meeting.class, SAME_SOURCE, SAME_GROUP);
    }
}
