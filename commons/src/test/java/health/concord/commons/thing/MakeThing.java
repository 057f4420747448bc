package health.concord.commons.thing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

record MakeThing(
        @NotBlank @Size(max = 40) String name,
        @Min(0) @Max(10) int size,
        @NotNull LocalDate on,
        @NotNull Kind kind,
        @Size(max = 3) List<@Valid @NotNull Part> parts) {

    enum Kind {
        SMALL,
        LARGE
    }

    record Part(@NotBlank String label) {}
}
