package health.concord.intake.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.consent.Category;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declared emergency.
 *
 * @param endsAt from then on it permits nothing
 * @param justified what the review found; absent until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmergencyDisclosureView(
        UUID id,
        UUID client,
        String site,
        String recipient,
        String affiliation,
        String nature,
        String reason,
        List<Category> categories,
        Instant declaredAt,
        String declaredBy,
        Instant endsAt,
        @Nullable Boolean justified,
        @Nullable String finding,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        long version) {

    static EmergencyDisclosureView of(EmergencyDisclosure e) {
        return new EmergencyDisclosureView(
                e.id(),
                e.clientId(),
                e.site(),
                e.recipient(),
                e.affiliation(),
                e.nature(),
                e.reason(),
                e.categories(),
                e.declaredAt(),
                e.declaredBy(),
                e.endsAt(),
                e.justified(),
                e.finding(),
                e.reviewedAt(),
                e.reviewedBy(),
                e.version());
    }
}
