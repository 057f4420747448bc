package health.concord.matching.seat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client, and the seats that are thought of.
 *
 * @param age in years as the asker knows it; only looked at where nothing else is known here
 */
public record AskSeatChecks(
        @NotNull UUID client,
        @Nullable @Min(0) @Max(130) Integer age,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Seat> seats) {

    /**
     * A seat in a group.
     *
     * @param beside who is there besides those this service placed, such as guests of the date
     */
    public record Seat(
            @NotNull UUID group, @Nullable @Size(max = 200) List<@NotNull UUID> beside) {

        List<UUID> others() {
            return beside == null ? List.of() : beside;
        }
    }
}
