package health.concord.matching.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A rule on who should sit together: nobody is to be one of fewer than {@code atLeast} with the same value of an
 * attribute ("never create an isolate", Yalom).
 */
public record Composition(
        @NotNull @Pattern(regexp = "ageBand|gender|language|recoveryStage", message = "is not an attribute of a roster")
        String attribute,

        @NotNull @Min(2) @Max(20) Integer atLeast) {}
