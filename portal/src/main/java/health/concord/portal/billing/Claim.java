package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A claim on a payer for one client's week.
 *
 * @param holds codes of what stops it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Claim(UUID id, String number, LocalDate weekOf, long totalCents, List<String> holds) {

    public Claim {
        holds = holds == null ? List.of() : holds;
    }
}
