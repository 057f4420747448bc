package health.concord.intake.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The whole profile: what is left out is no longer known.
 *
 * @param diagnoses ICD-10-CM, the main one first
 */
public record RecordProfile(
        @NotNull @Size(max = 100) List<@NotNull @Valid Factor> factors,

        @NotNull @Size(max = 25)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?",
                                message = "must be an ICD-10-CM code such as F10.20")
                        String>
                diagnoses) {}
