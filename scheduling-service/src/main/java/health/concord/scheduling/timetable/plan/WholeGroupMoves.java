package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;

/**
 * Another room or leader for all meetings of a group at once, sometimes with another time for one of them. One meeting
 * after the other would pass through plans in which the group has two rooms, which are seldom accepted.
 */
public class WholeGroupMoves implements MoveIteratorFactory<Timetable, WholeGroupMove> {

    /** One in so many also changes a time: a room is mostly free for two of three meetings only. */
    private static final int WITH_TIME = 2;

    @Override
    public long getSize(ScoreDirector<Timetable> director) {
        return groups(director).stream()
                .mapToLong(group -> group.getFirst().getPlaces().size()
                        + group.getFirst().getLeaders().size())
                .sum();
    }

    @Override
    public Iterator<WholeGroupMove> createOriginalMoveIterator(ScoreDirector<Timetable> director) {
        throw new UnsupportedOperationException("Groups are moved at random only.");
    }

    @Override
    public Iterator<WholeGroupMove> createRandomMoveIterator(ScoreDirector<Timetable> director, Random random) {
        List<List<Meeting>> groups = groups(director);
        return groups.isEmpty() ? Collections.emptyIterator() : new Moves(groups, random);
    }

    /** Those that have something to choose from. */
    private static List<List<Meeting>> groups(ScoreDirector<Timetable> director) {
        Map<UUID, List<Meeting>> groups = new LinkedHashMap<>();
        director.getWorkingSolution().getMeetings().stream()
                .filter(meeting -> !meeting.isPinned()
                        && meeting.getPlaces().size() + meeting.getLeaders().size() > 2)
                .forEach(meeting -> groups.computeIfAbsent(meeting.source(), any -> new ArrayList<>())
                        .add(meeting));
        return List.copyOf(groups.values());
    }

    private record Moves(List<List<Meeting>> groups, Random random) implements Iterator<WholeGroupMove> {

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public WholeGroupMove next() {
            if (groups.isEmpty()) {
                throw new NoSuchElementException();
            }
            List<Meeting> group = any(groups);
            Meeting first = group.getFirst();
            boolean otherLeader =
                    first.getPlaces().size() == 1 || first.getLeaders().size() > 1 && random.nextBoolean();
            Meeting moved = any(group);
            return new WholeGroupMove(
                    group,
                    otherLeader ? first.getPlace() : any(first.getPlaces()),
                    otherLeader ? any(first.getLeaders()) : first.getLeader(),
                    moved,
                    random.nextInt(WITH_TIME) == 0 ? any(moved.getStarts()) : moved.getStart());
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
