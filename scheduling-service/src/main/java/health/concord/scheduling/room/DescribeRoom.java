package health.concord.scheduling.room;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What may change about a room; it does not move to another site. */
public record DescribeRoom(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Min(1) @Max(500) Integer capacity,
        @NotNull Boolean video) {}
