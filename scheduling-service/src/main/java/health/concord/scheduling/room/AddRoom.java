package health.concord.scheduling.room;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param capacity clients it seats
 * @param video whether people can be joined by video
 */
public record AddRoom(
        @NotBlank @Size(max = 40) String site,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Min(1) @Max(500) Integer capacity,
        @NotNull Boolean video) {}
