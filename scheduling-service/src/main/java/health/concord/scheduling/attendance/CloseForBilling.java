package health.concord.scheduling.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param through the last day that is closed
 * @param reason needed to open days again, which only program administrators do; kept in the audit trail as given
 */
public record CloseForBilling(
        @NotNull LocalDate through,
        @Nullable @Size(min = 3, max = 200) String reason) {}
