package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a good-faith estimate is owed to somebody.
 *
 * @param scheduledOn the first service; null for a question about cost
 * @param dueOn last day to give it (45 CFR 149.610)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EstimateRequest(
        UUID id,
        UUID client,
        String site,
        LocalDate requestedOn,
        @Nullable LocalDate scheduledOn,
        LocalDate dueOn,
        boolean overdue) {}
