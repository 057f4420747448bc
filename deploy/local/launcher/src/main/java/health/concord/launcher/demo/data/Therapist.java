package health.concord.launcher.demo.data;

import java.util.List;

/**
 * A therapist: licences, skills and languages for matching, times for scheduling.
 *
 * @param about for readers of the file
 * @param gender as groups and wishes say it: women, men, nonbinary
 * @param costCents of an individual session
 * @param oneToOne weekly times for individual sessions, in the site's time
 */
public record Therapist(
        String key,
        String name,
        String site,
        String about,
        String gender,
        List<Licence> licences,
        List<String> credentials,
        List<String> competencies,
        List<String> languages,
        List<String> modalities,
        List<String> tags,
        int caseloadLimit,
        int costCents,
        boolean telehealth,
        List<Slot> oneToOne) {

    /** @param expiresInWeeks the licence ends on the Friday of that week */
    public record Licence(String state, String kind, int expiresInWeeks) {}
}
