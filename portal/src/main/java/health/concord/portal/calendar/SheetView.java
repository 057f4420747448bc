package health.concord.portal.calendar;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.note.NoteCard;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.scheduling.Hours;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.scheduling.Session;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in sheet of a session.
 *
 * @param notDone the person whose row was not saved, with what was typed in it
 * @param complaint why the note was not signed
 * @param hours of the week in which the session is, by client
 * @param note the note below the sheet; null where the person may not read notes
 */
record SheetView(
        Answer<Roster> roster,
        boolean mayRecord,
        boolean maySign,
        @Nullable UUID notDone,
        Form typed,
        @Nullable String complaint,
        Map<UUID, Hours> hours,
        @Nullable NoteCard note) {

    /** A person's week; null where it is not told. */
    public @Nullable Hours hoursOf(Roster.Entry entry) {
        return hours.get(entry.client());
    }

    /** Whether the note is kept here, and so signed here. */
    public boolean isNoteKept() {
        return note != null && note.note() != null;
    }

    public List<Outage> outages() {
        return Outage.among(List.of(roster));
    }

    public List<Choice> statuses() {
        return Choice.codes("calendar.mark", "PRESENT", "LATE", "LEFT_EARLY", "ABSENT");
    }

    /** The ways of joining, each with its key and its picture. */
    public List<Way> ways() {
        return List.of(
                new Way("IN_PERSON", "i", "person"), new Way("VIDEO", "v", "video"), new Way("AUDIO", "t", "phone"));
    }

    /** A way of joining a session. */
    record Way(String mode, String key, String icon) {

        public String words() {
            return Say.code("scheduling.mode", mode);
        }

        /** What its button sends: the session's own way is not recorded as an exception. */
        public String value(Session session) {
            return mode.equals(session.mode()) ? "OWN" : mode;
        }
    }

    /** Who may be signed for now: all are recorded, and nobody has signed. */
    public boolean isComplete() {
        Roster known = roster.orNull();
        return known != null && known.recorded() == known.roster().size();
    }

    public @Nullable String problemOf(Roster.Entry entry) {
        return entry.client().equals(notDone) ? typed.notDone() : null;
    }
}
