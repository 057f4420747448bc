package health.concord.launcher.demo.data;

import java.util.List;

/**
 * A therapist: licences, skills and languages for matching, times for scheduling, an NPI for billing.
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
        Enrolled enrolled,
        List<String> competencies,
        List<String> languages,
        List<String> modalities,
        List<String> tags,
        int caseloadLimit,
        int costCents,
        boolean telehealth,
        List<Slot> oneToOne) {

    /**
     * How payers know a therapist.
     *
     * @param npi made up, ten digits of which the last is a check digit
     */
    public record Enrolled(String npi, String taxonomy) {}

    /** @param expiresInWeeks the licence ends on the Friday of that week */
    public record Licence(String state, String kind, int expiresInWeeks) {}

    /** All names but the last. */
    public String givenName() {
        return name.substring(0, name.lastIndexOf(' '));
    }

    public String familyName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
