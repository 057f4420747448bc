package health.concord.scheduling.timetable.plan;

import java.util.List;
import java.util.Set;

/**
 * A clinician.
 *
 * @param available when they can be booked at the site
 * @param blocked leave, and what another calendar says
 * @param mostMinutesADay of sessions
 * @param breakMinutes wanted between two sessions
 */
public record Leader(
        String id,
        String name,
        Set<String> qualifications,
        List<Span> available,
        List<Span> blocked,
        int mostMinutesADay,
        int breakMinutes) {

    /** Whether it is within the times they can be booked, leave aside. */
    public boolean worksIn(Span time) {
        return available.stream().anyMatch(window -> window.contains(time));
    }

    boolean isThere(Span time) {
        return worksIn(time) && blocked.stream().noneMatch(time::overlaps);
    }

    boolean isQualifiedFor(Demand demand) {
        return demand.qualifications().isEmpty()
                || demand.qualifications().stream().anyMatch(qualifications::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leader leader && id.equals(leader.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
