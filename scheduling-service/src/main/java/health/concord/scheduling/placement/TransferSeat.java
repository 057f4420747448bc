package health.concord.scheduling.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param series to go to
 * @param from the first day there; today when left out
 * @param reason kept in the seats' history; a code or a few words, never health information
 */
public record TransferSeat(
        @NotNull UUID series,
        @Nullable LocalDate from,
        @NotBlank @Size(max = 200) String reason) {}
