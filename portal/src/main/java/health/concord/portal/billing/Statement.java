package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/** What a person was told they owe. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Statement(UUID id, String number, long balanceCents, int claims, Instant madeAt) {

    public String balance() {
        return Dollars.of(balanceCents);
    }
}
