package health.concord.scheduling.timetable;

import health.concord.scheduling.timetable.plan.Leader;
import health.concord.scheduling.timetable.plan.Span;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When a meeting may begin: while the site is open, and at least one of those who may lead it can be booked. */
record StartTimes(List<Span> open, int grain) {

    /** @param also where it stands now, whatever the hours */
    List<Integer> of(int minutes, Collection<Leader> leaders, Stream<Integer> also) {
        Stream<Integer> within = open.stream()
                .flatMap(hours -> IntStream.iterate(
                                Math.ceilDiv(hours.from(), grain) * grain,
                                at -> at + minutes <= hours.to(),
                                at -> at + grain)
                        .boxed())
                .filter(at -> leaders.stream().anyMatch(leader -> leader.worksIn(new Span(at, at + minutes))));
        return Stream.concat(also, within).distinct().sorted().toList();
    }
}
