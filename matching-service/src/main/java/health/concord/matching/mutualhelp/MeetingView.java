package health.concord.matching.mutualhelp;

import health.concord.matching.week.Slot;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mutual-help meeting.
 *
 * @param kind always SUPPORT, never therapy
 * @param billable always false
 */
public record MeetingView(
        UUID id,
        String site,
        String name,
        String fellowship,
        String language,
        List<String> population,
        List<Slot> slots,
        @Nullable String place,
        boolean online,
        String kind,
        boolean billable,
        long version) {

    static final String KIND = "SUPPORT";
}
