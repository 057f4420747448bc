package health.concord.intake.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What billing learns of a consent: a prompt to ask again, never the permission itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentFacts(
        UUID consent,
        UUID client,
        List<String> kinds,
        LocalDate from,
        @Nullable LocalDate to,
        ConsentStatus status) {

    static ConsentFacts of(Consent c, LocalDate today) {
        return new ConsentFacts(c.id(), c.clientId(), kinds(c), c.signedOn(), c.expiresOn(), c.statusOn(today));
    }

    private static List<String> kinds(Consent c) {
        if (c.kind() == ConsentKind.COUNSELLING_NOTES) {
            return List.of(ConsentKind.COUNSELLING_NOTES.name());
        }
        if (c.purpose().kind() == Purpose.PurposeKind.TPO) {
            return List.of(Purpose.PurposeKind.TPO.name());
        }
        return c.purpose().permitted().stream().map(Use::name).sorted().toList();
    }
}
