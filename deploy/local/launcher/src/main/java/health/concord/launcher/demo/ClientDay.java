package health.concord.launcher.demo;

import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Client.Attended;
import health.concord.launcher.demo.data.Client.Minutes;
import health.concord.launcher.demo.data.When;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One day of a client: the sessions that were to be, and how the client came.
 *
 * @param meetings in order of time
 */
record ClientDay(Client client, When when, List<Meeting> meetings) {

    /** Why the client stayed away; null for one who came. */
    @Nullable
    String absence() {
        return Stream.ofNullable(attended().absent())
                .flatMap(List::stream)
                .filter(day -> day.week() == when.week() && day.day() == when.day())
                .map(Client.Absence::reason)
                .findFirst()
                .orElse(null);
    }

    /** Whether the day was first entered as an absence by mistake. */
    boolean isCorrected() {
        List<When> corrected = attended().corrected();
        return corrected != null && corrected.contains(when);
    }

    /** Whoever came late missed the beginning of the first session; whoever left early, the end of the last. */
    Map<String, Object> presence(Meeting meeting) {
        int late = meeting.equals(meetings.getFirst()) ? missed(attended().late()) : 0;
        if (late > 0) {
            return Body.of(
                    "status", "LATE", "arrivedAt", Weeks.text(meeting.from().plusMinutes(late)));
        }
        int early = meeting.equals(meetings.getLast()) ? missed(attended().leftEarly()) : 0;
        if (early > 0) {
            return Body.of(
                    "status", "LEFT_EARLY", "leftAt", Weeks.text(meeting.to().minusMinutes(early)));
        }
        return Body.of("status", "PRESENT");
    }

    /** Services that billing will hear of. */
    int services() {
        return absence() == null ? meetings.size() : 0;
    }

    private int missed(@Nullable List<Minutes> days) {
        return Stream.ofNullable(days)
                .flatMap(List::stream)
                .filter(day -> day.week() == when.week() && day.day() == when.day())
                .mapToInt(Minutes::minutes)
                .sum();
    }

    private Attended attended() {
        return Objects.requireNonNull(client.attendance());
    }
}
