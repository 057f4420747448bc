package health.concord.scheduling.timetable.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A clinician who can be planned with.
 *
 * @param windows by site: when they can be booked for one client, by the site's clock
 * @param away when they are on leave, or taken by what is not planned; by the clock of the week
 * @param mostMinutes a day; a whole day without a limit
 * @param breakMinutes between meetings
 */
public record Leader(
        UUID id,
        String name,
        Map<String, List<Span>> windows,
        List<Span> away,
        List<String> qualifications,
        int mostMinutes,
        int breakMinutes) {

    boolean isIn(String site, int begin, int end) {
        for (Span window : windows.getOrDefault(site, List.of())) {
            if (window.contains(begin, end)) {
                return true;
            }
        }
        return false;
    }

    boolean isAway(int begin, int end) {
        for (Span one : away) {
            if (one.overlaps(begin, end)) {
                return true;
            }
        }
        return false;
    }

    boolean isQualifiedFor(Demand demand) {
        return demand.qualifications().isEmpty()
                || demand.qualifications().stream().anyMatch(qualifications::contains);
    }

    /** Asked millions of times while a week is built; the id is enough. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Leader that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
