package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leads sessions.
 *
 * @param account the name this person signs in with, where it is known
 * @param availability weekly times by site
 * @param qualifications licences and certificates
 * @param mostMinutesADay of sessions; null without a limit
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Clinician(
        UUID id,
        String displayName,
        @Nullable String account,
        @Nullable List<AtSite> availability,
        @Nullable List<String> qualifications,
        @Nullable Integer mostMinutesADay,
        @Nullable Integer breakMinutes,
        long version) {

    /** Weekly times at one site. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AtSite(String site, List<Series.Slot> slots) {}

    public List<AtSite> everywhere() {
        return availability == null ? List.of() : availability;
    }

    /** Weekly times at a site; none where the person does not work there. */
    public List<Series.Slot> slotsAt(String site) {
        return everywhere().stream()
                .filter(one -> one.site().equals(site))
                .flatMap(one -> one.slots().stream())
                .sorted(Series.Slot.IN_THE_WEEK)
                .toList();
    }

    public List<String> licences() {
        return qualifications == null ? List.of() : qualifications;
    }

    /** Whether one of those that are asked for is there; none asked for is no bar. */
    public boolean isQualifiedFor(List<String> asked) {
        return asked.isEmpty() || licences().stream().anyMatch(asked::contains);
    }
}
