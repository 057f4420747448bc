package health.concord.matching.therapist;

import health.concord.matching.profile.Licence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A therapist; {@code caseload} counts the clients placed here as they are confirmed. */
public record TherapistView(
        UUID id,
        List<String> sites,
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
        @Nullable Integer costPerSessionCents,
        @Nullable LocalDate earliestStart,
        boolean telehealth,
        List<String> prefers,
        List<String> prefersNot,
        boolean retired,
        long version) {

    static TherapistView of(Therapist therapist) {
        var p = therapist.profile();
        return new TherapistView(
                p.id(),
                therapist.sites(),
                p.name(),
                p.licences(),
                p.credentials(),
                p.competencies(),
                p.languages(),
                p.modalities(),
                p.gender(),
                p.tags(),
                p.caseloadLimit(),
                p.caseload(),
                p.costCents(),
                p.earliestStart(),
                p.telehealth(),
                Objects.requireNonNullElse(p.prefers(), List.of()),
                Objects.requireNonNullElse(p.prefersNot(), List.of()),
                therapist.retired(),
                therapist.version());
    }
}
