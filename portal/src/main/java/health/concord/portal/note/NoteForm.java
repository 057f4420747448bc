package health.concord.portal.note;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.scheduling.Note;
import health.concord.portal.scheduling.Note.Layer;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.scheduling.WriteNote;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A note as it stands in its form: fields {@code content}, and {@code goal.CLIENT} and so on for each layer. */
final class NoteForm {

    private final Form form;
    private final List<Roster.Entry> present;
    private final @Nullable Note stored;
    private final List<String> unfinished = new ArrayList<>();
    private final List<UUID> sent = new ArrayList<>();

    /** @param stored what was saved before; null the first time */
    NoteForm(Form form, List<Roster.Entry> present, @Nullable Note stored) {
        this.form = form;
        this.present = present;
        this.stored = stored;
    }

    /**
     * What can be saved now. A layer that is begun and not whole waits: what was saved of it before stays, so that
     * nothing is lost between two words.
     */
    @Nullable
    WriteNote whole() {
        List<Layer> layers = new ArrayList<>();
        for (Roster.Entry entry : present) {
            Layer typed = new Layer(
                    entry.client(),
                    form.text("goal." + entry.client()),
                    form.text("participation." + entry.client()),
                    form.text("response." + entry.client()));
            List<String> texts = Stream.of(typed.goal(), typed.participation(), typed.response())
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (texts.size() == 3) {
                add(layers, typed);
            } else if (!texts.isEmpty()) {
                unfinished.add(entry.name());
                before(entry.client()).forEach(layer -> add(layers, layer));
            }
        }
        return form.text("content").isEmpty() ? null : new WriteNote(form.text("content"), layers);
    }

    private void add(List<Layer> layers, Layer layer) {
        layers.add(layer);
        sent.add(layer.client());
    }

    private List<Layer> before(UUID client) {
        return stored == null
                ? List.of()
                : stored.members().stream()
                        .filter(layer -> layer.client().equals(client))
                        .toList();
    }

    /** Whose layer is begun and not whole. */
    List<String> unfinished() {
        return unfinished;
    }

    /** {@code members[2].goal} in words: whose, and what. */
    String words(String field, String problem) {
        if (!field.startsWith("members[")) {
            return Say.words("note.contentWrong", problem);
        }
        int position = Integer.parseInt(field.substring("members[".length(), field.indexOf(']')));
        String what = field.substring(field.lastIndexOf('.') + 1);
        String whose = position < sent.size() ? nameOf(present, sent.get(position)) : Say.words("note.aLayer");
        return whose + ", " + Say.code("note.part", what) + ": " + problem + ".";
    }

    static String nameOf(List<Roster.Entry> present, UUID client) {
        return present.stream()
                .filter(entry -> entry.client().equals(client))
                .map(Roster.Entry::name)
                .findFirst()
                .orElse(Say.words("common.aClient"));
    }
}
