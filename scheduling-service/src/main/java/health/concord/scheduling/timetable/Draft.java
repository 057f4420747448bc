package health.concord.scheduling.timetable;

import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.ServiceType;
import health.concord.scheduling.timetable.plan.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A problem as it was when the run was asked for, and what its meetings are on the calendar.
 *
 * @param standing sessions that a meeting stands for, by its id
 * @param wanted sessions that are to be booked for a client, by the id of the meeting
 */
record Draft(Problem problem, Map<String, List<UUID>> standing, Map<String, Wanted> wanted) {

    record Wanted(UUID client, UUID episode, ServiceType type, CareMode mode) {

        /** As people say it: INDIVIDUAL_THERAPY is "Individual therapy". */
        String title() {
            String text = type.name().replace('_', ' ');
            return text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
        }
    }
}
