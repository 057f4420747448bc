package health.concord.scheduling.timetable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * @param alsoAt sites that are planned together with it, where clinicians work at several
 * @param weekOf a day of the first week it is for
 * @param seconds to look for a better one
 * @param pinned group series and seats that stay as they are
 */
public record BuildTimetable(
        @NotBlank @Size(max = 40) String site,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> alsoAt,
        @NotNull LocalDate weekOf,
        @NotNull @Min(1) @Max(600) Integer seconds,
        @Nullable @Size(max = 1000) List<@NotNull UUID> pinned) {

    List<UUID> pins() {
        return Objects.requireNonNullElse(pinned, List.of());
    }

    /** Its own first. */
    List<String> sites() {
        return Stream.concat(Stream.of(site), Objects.requireNonNullElse(alsoAt, List.<String>of()).stream())
                .toList();
    }
}
