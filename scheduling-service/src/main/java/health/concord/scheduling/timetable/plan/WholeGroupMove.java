package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Collection;
import java.util.List;

/** Puts all meetings of a group into a room with a leader, and one of them to a time. */
final class WholeGroupMove extends AbstractMove<Timetable> {

    private final List<Meeting> group;
    private final Place place;
    private final Leader leader;
    private final Meeting moved;
    private final Start start;

    WholeGroupMove(List<Meeting> group, Place place, Leader leader, Meeting moved, Start start) {
        this.group = group;
        this.place = place;
        this.leader = leader;
        this.moved = moved;
        this.start = start;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Timetable> director) {
        return !moved.getStart().equals(start)
                || group.stream()
                        .anyMatch(one -> !one.getPlace().equals(place)
                                || !one.getLeader().equals(leader));
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Timetable> director) {
        for (Meeting one : group) {
            if (!one.getPlace().equals(place)) {
                director.beforeVariableChanged(one, "place");
                one.setPlace(place);
                director.afterVariableChanged(one, "place");
            }
            if (!one.getLeader().equals(leader)) {
                director.beforeVariableChanged(one, "leader");
                one.setLeader(leader);
                director.afterVariableChanged(one, "leader");
            }
        }
        if (!moved.getStart().equals(start)) {
            director.beforeVariableChanged(moved, "start");
            moved.setStart(start);
            director.afterVariableChanged(moved, "start");
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return group;
    }

    @Override
    public Collection<?> getPlanningValues() {
        return List.of(place, leader, start);
    }

    @Override
    public String toString() {
        return group + " -> " + place.name() + ", " + leader.name() + "; " + moved + " -> " + start;
    }
}
