package health.concord.intake.client;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A postal address in the United States, as claims need it. */
public record Address(
        @NotNull @Line @Size(max = 100) String line1,
        @Line @Size(max = 100) @Nullable String line2,
        @NotNull @Line @Size(max = 60) String city,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be the two letters of a state")
        String state,

        @NotNull @Pattern(regexp = "\\d{5}(-?\\d{4})?", message = "must be a ZIP code of 5 or 9 digits")
        String zip) {}
