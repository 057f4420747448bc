package health.concord.matching.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist as matching sees one.
 *
 * @param gender as tags of groups and wishes say it (women, men, nonbinary)
 * @param tags what a client may ask to be matched on, for example lived-experience
 * @param earliestStart first day a new client can be seen; null: at once
 * @param prefers problem domains they would rather treat, and {@code prefersNot} those they would rather not; null: none
 */
public record TherapistProfile(
        UUID id,
        String name,
        List<Licence> licences,
        List<String> credentials,
        List<String> competencies,
        List<String> languages,
        List<String> modalities,
        @Nullable String gender,
        List<String> tags,
        int caseloadLimit,
        int caseload,
        @Nullable Integer costCents,
        @Nullable LocalDate earliestStart,
        boolean telehealth,
        @Nullable List<String> prefers,
        @Nullable List<String> prefersNot) {

    /** A therapist who said nothing about whom they would rather treat. */
    public TherapistProfile(
            UUID id,
            String name,
            List<Licence> licences,
            List<String> credentials,
            List<String> competencies,
            List<String> languages,
            List<String> modalities,
            @Nullable String gender,
            List<String> tags,
            int caseloadLimit,
            int caseload,
            @Nullable Integer costCents,
            @Nullable LocalDate earliestStart,
            boolean telehealth) {
        this(
                id,
                name,
                licences,
                credentials,
                competencies,
                languages,
                modalities,
                gender,
                tags,
                caseloadLimit,
                caseload,
                costCents,
                earliestStart,
                telehealth,
                null,
                null);
    }

    /** The same with room for another client, as it would be with another hour. */
    public TherapistProfile withRoom() {
        return new TherapistProfile(
                id,
                name,
                licences,
                credentials,
                competencies,
                languages,
                modalities,
                gender,
                tags,
                Math.max(caseloadLimit, caseload + 1),
                caseload,
                costCents,
                earliestStart,
                telehealth,
                prefers,
                prefersNot);
    }

    public boolean licensedIn(String state, LocalDate day) {
        return licences.stream().anyMatch(licence -> licence.coversOn(state, day));
    }
}
