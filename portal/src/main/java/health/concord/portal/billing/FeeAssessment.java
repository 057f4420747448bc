package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** Where a household stands on the sliding fee scale. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeeAssessment(
        UUID id, int household, long incomeCents, int discountPercent, LocalDate validFrom, LocalDate validTo) {}
