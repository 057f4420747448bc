package health.concord.matching.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A professional licence: a state by its two letters, its kind, and the last day it is valid. */
public record Licence(
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "is not a state by two capital letters")
        String state,

        @NotBlank @Size(max = 40) String kind,
        @NotNull LocalDate expires) {

    public boolean coversOn(String where, LocalDate day) {
        return state.equals(where) && !expires.isBefore(day);
    }
}
