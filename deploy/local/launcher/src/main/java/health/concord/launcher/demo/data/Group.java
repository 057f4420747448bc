package health.concord.launcher.demo.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group: what matching weighs, and the timetable that scheduling keeps.
 *
 * @param leaders keys of therapists, the leading one first
 * @param viable members below which it does not work
 * @param costCents of one session
 */
public record Group(
        String key,
        String title,
        String site,
        String model,
        List<String> leaders,
        List<String> leaderCompetencies,
        int sizeMin,
        int sizeMax,
        int viable,
        String membership,
        int minutes,
        int weeks,
        List<String> stages,
        List<String> themes,
        List<String> population,
        String language,
        boolean telehealth,
        List<Admission> admission,
        int costCents,
        Meets meets) {

    /** A criterion of admission, for people and as a condition over facts of the client. */
    public record Admission(String text, @Nullable String when) {}

    /** Where and when it meets, in the site's time. */
    public record Meets(String room, List<Slot> slots) {}

    public boolean isForAdolescents() {
        return population.contains("adolescent");
    }

    public int weeklyMinutes() {
        return meets.slots().stream().mapToInt(Slot::minutes).sum();
    }
}
