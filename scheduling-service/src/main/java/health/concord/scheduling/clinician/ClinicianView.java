package health.concord.scheduling.clinician;

import java.util.List;
import java.util.UUID;

/** A clinician, with the weekly availability at each site in the site's time. */
public record ClinicianView(
        UUID id, String displayName, List<SiteAvailability> availability, List<String> qualifications, long version) {

    static ClinicianView of(Clinician clinician) {
        return new ClinicianView(
                clinician.id(),
                clinician.displayName(),
                clinician.sites().stream()
                        .map(site -> new SiteAvailability(site, clinician.availabilityAt(site)))
                        .toList(),
                clinician.qualifications(),
                clinician.version());
    }
}
