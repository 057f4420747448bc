package health.concord.intake.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the accounting of disclosures.
 *
 * @param reference of what was sent, for example a claim's number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisclosureView(
        UUID id,
        Instant at,
        String recipient,
        String purpose,
        List<String> categories,
        @Nullable UUID consent,
        @Nullable String reference) {

    static DisclosureView of(Disclosure d) {
        return new DisclosureView(
                d.id(), d.at(), d.recipient(), d.purpose(), d.categories(), d.consentId(), d.reference());
    }
}
