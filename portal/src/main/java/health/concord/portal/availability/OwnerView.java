package health.concord.portal.availability;

import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.scheduling.AvailabilityRule;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Feed;
import health.concord.portal.scheduling.OpeningHours;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Unavailability;
import health.concord.portal.series.SlotRows;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When one clinician, room or site can be booked.
 *
 * @param times the rows of the weekly ones; a room has none
 * @param form what was typed last, with its problems
 * @param standing the description as it stands
 * @param deed which of the page's forms that was
 * @param done what has just been done
 * @param calendarRoot where people's programs reach scheduling
 */
record OwnerView(
        Owner owner,
        Clinicians clinician,
        Answer<List<Room>> rooms,
        Answer<OpeningHours> hours,
        Answer<List<Unavailability>> away,
        Answer<List<Feed>> feeds,
        SlotRows times,
        String site,
        String siteName,
        boolean mayChange,
        boolean mayTakeBusy,
        Form form,
        Form standing,
        String deed,
        Done done,
        String calendarRoot) {

    /** Of a clinician. */
    record Clinicians(Answer<List<Clinician>> all, Answer<List<AvailabilityRule>> rules) {}

    /**
     * What has just been done.
     *
     * @param made a calendar address, which is told this once
     * @param blocked a closure or leave, with the sessions that stand in its time
     * @param busy how many times were taken from another calendar
     */
    record Done(
            @Nullable Feed made,
            @Nullable Unavailability blocked,
            @Nullable Integer busy) {

        static final Done NOTHING = new Done(null, null, null);
    }

    public List<Outage> outages() {
        return Outage.among(List.of(clinician.all(), clinician.rules(), rooms, hours, away, feeds));
    }

    public @Nullable Clinician who() {
        List<Clinician> all = clinician.all().orNull();
        return all == null || !owner.isClinician()
                ? null
                : all.stream()
                        .filter(one -> one.id().equals(owner.id()))
                        .findFirst()
                        .orElse(null);
    }

    public @Nullable Room room() {
        List<Room> all = rooms.orNull();
        return all == null || !owner.isRoom()
                ? null
                : all.stream()
                        .filter(one -> one.id().equals(owner.id()))
                        .findFirst()
                        .orElse(null);
    }

    public String title() {
        Clinician clinicianHere = who();
        Room roomHere = room();
        return clinicianHere != null ? clinicianHere.displayName() : roomHere != null ? roomHere.name() : siteName;
    }

    /** Whether what is to be changed is known. */
    public boolean isKnown() {
        return owner.isSite() ? hours.orNull() != null : who() != null || room() != null;
    }

    public List<AvailabilityRule> rules() {
        List<AvailabilityRule> all = clinician.rules().orNull();
        return all == null ? List.of() : all;
    }

    /** Entered by people, the next first; busy times of another calendar are told by their number. */
    public List<Unavailability> blocks() {
        return among(away).stream()
                .filter(block -> !block.kind().equals("BUSY") && (!owner.isSite() || block.isOfSite()))
                .sorted(Comparator.comparing(Unavailability::from))
                .toList();
    }

    public long busyTimes() {
        return among(away).stream().filter(block -> block.kind().equals("BUSY")).count();
    }

    public List<Feed> openFeeds() {
        return among(feeds);
    }

    private static <T> List<T> among(Answer<List<T>> answer) {
        List<T> all = answer.orNull();
        return all == null ? List.of() : all;
    }

    /** The same for every sending of one of the page's forms. */
    public String key() {
        return form.key();
    }

    /** Where a calendar program reads what was just made: the service has the address from its own root on. */
    public String feedAddress() {
        Feed made = done.made();
        return made == null || made.address() == null ? "" : calendarRoot + made.address();
    }

    public String weeklyWords() {
        Clinician known = who();
        OpeningHours open = hours.orNull();
        List<Series.Slot> slots = known != null ? known.slotsAt(site) : open != null ? open.slots() : List.of();
        return slots.isEmpty() ? "–" : slots.stream().map(Series.Slot::words).collect(Collectors.joining(", "));
    }

    public boolean isDeed(String name) {
        return deed.equals(name);
    }

    /** The form of a deed: what was typed into it, or else how it stands. */
    public Form formOf(String name) {
        return isDeed(name) ? form : name.equals("description") ? standing : Form.empty();
    }
}
