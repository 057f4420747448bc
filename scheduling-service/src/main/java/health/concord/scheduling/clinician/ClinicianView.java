package health.concord.scheduling.clinician;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clinician, with the weekly availability at each site in the site's time. */
public record ClinicianView(
        UUID id,
        String displayName,
        List<SiteAvailability> availability,
        List<String> qualifications,
        @Nullable String account,
        @Nullable Integer mostMinutesADay,
        @Nullable Integer breakMinutes,
        long version) {

    static ClinicianView of(Clinician clinician) {
        return new ClinicianView(
                clinician.id(),
                clinician.displayName(),
                clinician.sites().stream()
                        .map(site -> new SiteAvailability(site, clinician.availabilityAt(site)))
                        .toList(),
                clinician.qualifications(),
                clinician.account(),
                clinician.mostMinutesADay(),
                clinician.breakMinutes(),
                clinician.version());
    }
}
