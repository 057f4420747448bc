package health.concord.portal.calendar;

import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.scheduling.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session open beside the week: what it is, who comes, and what may become of it.
 *
 * @param group the group it belongs to
 * @param standIns who could lead it instead; empty where the person does not decide that
 * @param form what was typed last, with its problems
 * @param deed which of the panel's forms that was
 * @param closed the address without the panel
 */
record SessionPanel(
        UUID id,
        Answer<Roster> roster,
        @Nullable UUID group,
        String where,
        List<String> leaders,
        List<StandIn> standIns,
        Moving moving,
        Form form,
        String deed,
        String closed,
        Instant now) {

    /** As long as a client may still come; scheduling's usual tolerance. */
    private static final Duration MAY_STILL_COME = Duration.ofMinutes(15);

    public @Nullable Session session() {
        Roster known = roster.orNull();
        return known == null ? null : known.session();
    }

    /** Nothing can become of what did not take place, took place, or is signed. */
    private boolean isOpen() {
        Roster known = roster.orNull();
        return known != null
                && !known.session().isCancelled()
                && !known.session().noteSigned()
                && known.recorded() == 0;
    }

    public boolean isMovable() {
        Session one = session();
        return one != null && moving.allows(one, now);
    }

    public boolean mayCallOff() {
        return moving.single() && isOpen();
    }

    public boolean maySubstitute() {
        Session one = session();
        return one != null
                && moving.groups()
                && !one.isCancelled()
                && !one.noteSigned()
                && !one.leaders().isEmpty();
    }

    /** A client of whom nobody heard. */
    public boolean mayRecordNoShow() {
        Session one = session();
        return one != null
                && moving.single()
                && isOpen()
                && one.client() != null
                && !now.isBefore(one.from().plus(MAY_STILL_COME));
    }

    public boolean isDeed(String name) {
        return deed.equals(name);
    }

    /** Where the panel's own forms are sent. */
    public String action(String name) {
        int query = closed.indexOf('?');
        return "/calendar/" + id + "/" + name + closed.substring(query);
    }
}
