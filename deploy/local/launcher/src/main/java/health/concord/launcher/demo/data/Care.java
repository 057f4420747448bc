package health.concord.launcher.demo.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code care.json}: what goes with treatment. */
public record Care(String about, List<MutualHelp> meetings, List<Conflict> conflicts, List<Course> outcomes) {

    /** A meeting beside treatment. */
    public record MutualHelp(
            String key,
            String site,
            String name,
            String fellowship,
            String language,
            List<String> population,
            @Nullable String place,
            boolean online,
            List<Slot> slots) {}

    /** Clients whom a therapist must not be given. */
    public record Conflict(String therapist, List<String> clients) {}

    /** The scores of a client by one instrument, oldest first. */
    public record Course(String client, String instrument, List<Score> scores) {}

    public record Score(int week, Day day, int score) {

        public When when() {
            return new When(week, day);
        }
    }
}
