package health.concord.intake.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent with all its elements, and where it stands today at the client's site. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentView(
        UUID id,
        UUID client,
        String site,
        ConsentKind kind,
        ConsentStatus status,
        String discloser,
        List<Recipient> recipients,
        List<Category> categories,
        Purpose purpose,
        String rightToRevoke,
        Expiry expiry,
        Signature signature,
        @Nullable Signature guardianSignature,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        long version) {

    static ConsentView of(Consent c, LocalDate today) {
        return new ConsentView(
                c.id(),
                c.clientId(),
                c.site(),
                c.kind(),
                c.statusOn(today),
                c.discloser(),
                c.recipients(),
                c.categories(),
                c.purpose(),
                c.rightToRevoke(),
                c.expiry(),
                c.signature(),
                c.guardianSignature(),
                c.recordedAt(),
                c.recordedBy(),
                c.endedAt(),
                c.endReason(),
                c.version());
    }
}
