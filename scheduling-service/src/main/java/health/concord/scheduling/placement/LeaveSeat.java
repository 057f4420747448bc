package health.concord.scheduling.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param from the first day the client does not come any more; today when left out
 * @param reason kept in the seat's history; a code or a few words, never health information
 */
public record LeaveSeat(
        @Nullable LocalDate from, @NotBlank @Size(max = 200) String reason) {}
