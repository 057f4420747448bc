package health.concord.scheduling.clinician;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Everything that is known of a clinician here; what is left out is gone.
 *
 * @param qualifications licences and certificates, for example {@code LCSW}
 */
public record DescribeClinician(
        @NotBlank @Size(max = 120) String displayName,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid SiteAvailability> availability,

        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 60) String> qualifications) {}
