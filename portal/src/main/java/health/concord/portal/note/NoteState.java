package health.concord.portal.note;

import health.concord.portal.language.Say;
import health.concord.portal.scheduling.Note;
import health.concord.portal.scheduling.Roster;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a note stands: whether it is saved, what is left to do, and who else wrote meanwhile. It is redrawn after each
 * saving, while the fields with what is typed are left alone.
 *
 * @param version of what the person read; null before the first saving
 * @param saved the clock time of the last saving
 * @param unfinished whose layers are begun and not whole, and so not saved
 * @param problems why it was not saved
 * @param theirs what somebody else saved meanwhile
 * @param leads whether the person led the session, and so signs
 */
record NoteState(
        UUID session,
        List<Roster.Entry> present,
        @Nullable Note note,
        @Nullable Long version,
        @Nullable String saved,
        List<String> unfinished,
        List<String> problems,
        @Nullable Note theirs,
        boolean leads) {

    public String unfinishedWords() {
        return String.join(", ", unfinished);
    }

    /** Those who were there and have no layer. */
    public String missingWords() {
        return note == null
                ? ""
                : String.join(", ", note.withoutLayer().stream().map(this::name).toList());
    }

    /** Each pair that looks copied, in words. */
    public List<String> copied() {
        return note == null
                ? List.of()
                : note.copied().stream()
                        .map(one -> one.other() == null
                                ? Say.words("note.likeEarlier", name(one.client()), Math.round(one.similarity() * 100))
                                : Say.words(
                                        "note.likeOther",
                                        name(one.client()),
                                        Math.round(one.similarity() * 100),
                                        name(one.other())))
                        .toList();
    }

    /** Whether signing is all that is left. */
    public boolean isReady() {
        return note != null
                && !note.isSigned()
                && note.withoutLayer().isEmpty()
                && unfinished.isEmpty()
                && problems.isEmpty()
                && theirs == null;
    }

    public String name(UUID client) {
        return NoteForm.nameOf(present, client);
    }
}
