package health.concord.scheduling.units;

import static health.concord.scheduling.units.UnitsWarningCode.AUTHORISATION_ENDS;
import static health.concord.scheduling.units.UnitsWarningCode.UNITS_EXHAUST;
import static health.concord.scheduling.units.UnitsWarningCode.UNITS_UNKNOWN;

import health.concord.scheduling.booking.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Warns whoever books past what is authorised. It is the person's decision, so nothing is refused. */
@ApplicationScoped
@Transactional
public class UnitsWarnings {

    @Inject
    Units units;

    @Inject
    AskedBilling billing;

    @Inject
    Clock clock;

    /**
     * Of sessions that are on the client's calendar now, by what billing told last: a booking waits for no other
     * service, and the events of billing keep what is known here new.
     */
    public List<UnitsWarning> booked(UUID client, Collection<Session> sessions, ZoneId zone) {
        Instant now = clock.instant();
        List<LocalDate> over =
                days(sessions.stream().filter(one -> !one.when().to().isAfter(now)), zone);
        return of(client, days(sessions.stream(), zone), over, zone);
    }

    private static List<LocalDate> days(Stream<Session> sessions, ZoneId zone) {
        return sessions.map(one -> LocalDate.ofInstant(one.startsAt(), zone)).toList();
    }

    /** Of sessions on these days that are thought of, once billing was asked. */
    public List<UnitsWarning> ifBooked(UUID client, Collection<LocalDate> days, ZoneId zone) {
        List<UnitsWarning> warnings = new ArrayList<>();
        if (!days.isEmpty() && !billing.answered()) {
            warnings.add(unknown(units.covered(client)));
        }
        warnings.addAll(of(client, days, days, zone));
        return warnings;
    }

    /** @param besides days on which the calendar, from now on, has not got them */
    private List<UnitsWarning> of(UUID client, Collection<LocalDate> days, Collection<LocalDate> besides, ZoneId zone) {
        if (days.isEmpty()) {
            return List.of();
        }
        Covered covered = units.covered(client);
        List<UnitsWarning> warnings = new ArrayList<>();
        List<LocalDate> planned = Stream.concat(units.planned(client, zone).stream(), besides.stream())
                .sorted()
                .toList();
        LocalDate exhausted = covered.exhausted(planned);
        if (exhausted != null && days.stream().anyMatch(covered::runsOn)) {
            warnings.add(warning(UNITS_EXHAUST, exhausts(covered, exhausted), covered, exhausted));
        }
        LocalDate ended = covered.ended(days.stream().sorted().toList());
        if (ended != null) {
            warnings.add(warning(AUTHORISATION_ENDS, ends(covered, ended), covered, ended));
        }
        return warnings;
    }

    private static UnitsWarning unknown(Covered covered) {
        String text = covered.units() == null
                ? "Billing does not answer, so nobody has looked whether authorised units are left. Look at the client's"
                        + " units again before the session."
                : "Billing does not answer; units are counted by what it said last. Look at the client's units again"
                        + " before the session.";
        return warning(UNITS_UNKNOWN, text, covered, null);
    }

    private static String exhausts(Covered covered, LocalDate on) {
        return "The authorisation" + of(covered) + " has " + count(covered) + " left"
                + (covered.until() == null ? "" : " until " + covered.until()) + ", and more sessions are planned: none"
                + " is left for the one on " + on + ". Ask for more units, or move or cancel sessions.";
    }

    private static String ends(Covered covered, LocalDate on) {
        return "The authorisation" + of(covered) + " ends on " + covered.until() + " with " + count(covered)
                + " left, and the session on " + on + " is after that. Ask for it to be extended.";
    }

    private static String of(Covered covered) {
        return covered.payer() == null ? "" : " of " + covered.payer();
    }

    private static String count(Covered covered) {
        Integer units = covered.units();
        return units != null && units == 1 ? "1 unit" : units + " units";
    }

    private static UnitsWarning warning(UnitsWarningCode code, String text, Covered covered, @Nullable LocalDate on) {
        return new UnitsWarning(code, text, covered.payer(), covered.units(), covered.until(), on);
    }
}
