package health.concord.matching.profile;

import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group as matching sees one.
 *
 * @param leaderCompetencies all of them must be held by one leader; empty: what the rules ask for the model
 * @param viable members below which it does not work
 * @param stages stages of change it fits; empty: any
 * @param population whom it is for: adult, adolescent, women, men, co-occurring and others
 * @param cycle where it stands in its curriculum; null: it has none
 * @param composition who should sit together; null: what the rule set says for all groups
 */
public record GroupProfile(
        UUID id,
        String title,
        Model model,
        List<UUID> leaders,
        List<String> leaderCompetencies,
        int sizeMin,
        int sizeMax,
        int viable,
        Membership membership,
        List<LocalDate> entryDates,
        int minutes,
        int weeks,
        List<String> stages,
        List<String> themes,
        List<String> population,
        String language,
        boolean telehealth,
        List<Admission> admission,
        @Nullable Integer costCents,
        @Nullable Cycle cycle,
        @Nullable List<Composition> composition) {

    /** A group without a cycle, and with no rules of its own on who sits together. */
    public GroupProfile(
            UUID id,
            String title,
            Model model,
            List<UUID> leaders,
            List<String> leaderCompetencies,
            int sizeMin,
            int sizeMax,
            int viable,
            Membership membership,
            List<LocalDate> entryDates,
            int minutes,
            int weeks,
            List<String> stages,
            List<String> themes,
            List<String> population,
            String language,
            boolean telehealth,
            List<Admission> admission,
            @Nullable Integer costCents) {
        this(
                id,
                title,
                model,
                leaders,
                leaderCompetencies,
                sizeMin,
                sizeMax,
                viable,
                membership,
                entryDates,
                minutes,
                weeks,
                stages,
                themes,
                population,
                language,
                telehealth,
                admission,
                costCents,
                null,
                null);
    }

    /**
     * A criterion of admission.
     *
     * @param text for people
     * @param when the same as a condition over facts of the client; null: only people judge it
     */
    public record Admission(
            @NotBlank @Size(max = 300) String text,
            @Nullable @Size(max = 500) String when) {}
}
