package health.concord.portal.coverage;

import health.concord.portal.chart.Tab;
import health.concord.portal.person.Person;
import health.concord.portal.scheduling.UnitsWarning;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to know after a booking: it stands, but there is something to see to.
 *
 * @param coverage the client's page that says more; null where it does not, or the person may not open it
 */
public record UnitsNotice(
        List<UnitsWarning> warnings, @Nullable String coverage) {

    /** Null where there is nothing to know. */
    public static @Nullable UnitsNotice of(
            @Nullable List<UnitsWarning> warnings, UUID client, UUID episode, Person person) {
        if (warnings == null || warnings.isEmpty()) {
            return null;
        }
        boolean more = warnings.stream().anyMatch(UnitsWarning::isOfUnits) && person.hasAny(Tab.COVERAGE.roles());
        return new UnitsNotice(
                warnings, more ? "/clients/" + client + "/episodes/" + episode + Tab.COVERAGE.path() : null);
    }
}
