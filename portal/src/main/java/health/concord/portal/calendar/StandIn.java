package health.concord.portal.calendar;

import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Session;
import health.concord.portal.scheduling.Unavailability;
import health.concord.portal.time.SiteTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Somebody who could lead a session instead, or why not. Scheduling looks again when it is done. */
record StandIn(Clinician clinician, List<Reason> against) {

    /**
     * Why somebody cannot.
     *
     * @param kind {@code LICENCE}, {@code LEADS} or {@code AWAY}
     * @param what the licences asked for, what is led then, or until when
     */
    record Reason(String kind, String what) {}

    public boolean isFree() {
        return against.isEmpty();
    }

    /** Those who can come first. */
    static List<StandIn> of(
            Session session,
            List<String> licences,
            List<Clinician> clinicians,
            List<Session> meanwhile,
            List<Unavailability> away,
            SiteTime time) {
        return clinicians.stream()
                .filter(one -> !session.leaders().contains(one.id()))
                .map(one -> new StandIn(one, reasons(one, session, licences, meanwhile, away, time)))
                .sorted(Comparator.comparing((StandIn one) -> one.against().size())
                        .thenComparing(one -> one.clinician().displayName()))
                .toList();
    }

    private static List<Reason> reasons(
            Clinician one,
            Session session,
            List<String> licences,
            List<Session> meanwhile,
            List<Unavailability> away,
            SiteTime time) {
        List<Reason> reasons = new ArrayList<>();
        if (!one.isQualifiedFor(licences)) {
            reasons.add(new Reason("LICENCE", String.join(", ", licences)));
        }
        UUID id = one.id();
        meanwhile.stream()
                .filter(other -> !other.isCancelled() && other.leaders().contains(id))
                .filter(other ->
                        other.from().isBefore(session.to()) && session.from().isBefore(other.to()))
                .forEach(other -> reasons.add(new Reason(
                        "LEADS", other.title() + ", " + time.time(other.from()) + "–" + time.time(other.to()))));
        away.stream()
                .filter(block -> id.equals(block.clinician()) && block.overlaps(session.from(), session.to()))
                .findFirst()
                .ifPresent(block -> reasons.add(new Reason("AWAY", time.moment(block.to()))));
        return List.copyOf(reasons);
    }
}
