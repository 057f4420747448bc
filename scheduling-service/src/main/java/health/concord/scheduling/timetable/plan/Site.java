package health.concord.scheduling.timetable.plan;

import java.util.List;

/**
 * A site in a week.
 *
 * @param ahead minutes that the clock of the week is ahead of the site's own, where sites of several time zones are planned
 * @param open when it is open, by its own clock; without any at all times
 */
public record Site(String code, int ahead, List<Span> open) {

    /** By its own clock. */
    boolean isOpen(int begin, int end) {
        if (open.isEmpty()) {
            return true;
        }
        for (Span window : open) {
            if (window.contains(begin, end)) {
                return true;
            }
        }
        return false;
    }
}
