package health.concord.portal.note;

import health.concord.portal.scheduling.Note;
import health.concord.portal.scheduling.Roster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The note below a session's sign-in sheet.
 *
 * @param early whether the session has not begun, so that there is nothing to write
 * @param gap why the note can't be shown; empty where it can
 */
public record NoteCard(NoteState state, boolean early, String gap) {

    public @Nullable Note note() {
        return state.note();
    }

    public List<Roster.Entry> present() {
        return state.present();
    }

    public boolean isSigned() {
        return state.note() != null && state.note().isSigned();
    }

    public String content() {
        return state.note() == null ? "" : state.note().content();
    }

    public String goal(Roster.Entry entry) {
        Note.Layer layer = layer(entry);
        return layer == null ? "" : layer.goal();
    }

    public String participation(Roster.Entry entry) {
        Note.Layer layer = layer(entry);
        return layer == null ? "" : layer.participation();
    }

    public String response(Roster.Entry entry) {
        Note.Layer layer = layer(entry);
        return layer == null ? "" : layer.response();
    }

    private Note.@Nullable Layer layer(Roster.Entry entry) {
        return state.note() == null
                ? null
                : state.note().members().stream()
                        .filter(one -> one.client().equals(entry.client()))
                        .findFirst()
                        .orElse(null);
    }
}
