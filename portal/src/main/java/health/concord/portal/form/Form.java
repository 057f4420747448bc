package health.concord.portal.form;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: what was typed stays, and each problem stands beside its field. Fields have the names of the
 * request's own members, {@code client.birthDate}, so that a service's complaint finds its place without a table.
 */
public final class Form {

    /** Fields that say which state of the thing was opened. */
    private static final Set<String> REVISIONS = Set.of("revision", "version");

    private final Map<String, List<String>> typed;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private @Nullable String notDone;

    private Form(Map<String, List<String>> typed) {
        this.typed = new LinkedHashMap<>(typed);
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    public static Form of(Map<String, List<String>> sent) {
        return new Form(sent);
    }

    /** What stands in a field before anything was typed. */
    public Form with(String name, @Nullable Object value) {
        if (value != null) {
            typed.putIfAbsent(name, List.of(value.toString()));
        }
        return this;
    }

    public Form withAll(String name, List<String> values) {
        typed.putIfAbsent(name, values);
        return this;
    }

    /** Puts a value in place of what stands there. */
    public Form replace(String name, Object value) {
        typed.put(name, List.of(value.toString()));
        return this;
    }

    /**
     * What became of saving this form. Where somebody else saved meanwhile it says field by field what stands there now
     * beside what was typed, and takes over the revision, so that saving again is saving over it knowingly.
     *
     * @param now the same form filled with what stands there now; asked for only then
     * @param label of a field as people call it
     */
    public Form after(Outcome<?> outcome, Supplier<Form> now, UnaryOperator<String> label) {
        after(outcome);
        if (outcome.isStale()) {
            against(now.get(), label);
        }
        return this;
    }

    private void against(Form now, UnaryOperator<String> label) {
        now.typed.forEach((name, values) -> {
            if (REVISIONS.contains(name)) {
                replace(name, now.text(name));
            } else if (!String.join(", ", all(name)).equals(String.join(", ", now.all(name)))) {
                changes.add(new Change(label.apply(name), String.join(", ", values), String.join(", ", all(name))));
            }
        });
    }

    /** A field that stands differently now from what was typed. */
    public record Change(String label, String now, String yours) {}

    public List<Change> changes() {
        return changes;
    }

    /** Takes over what the service found wrong; nothing when it is done. */
    public Form after(@Nullable Outcome<?> outcome) {
        if (outcome instanceof Outcome.NotDone<?>(String words, Map<String, String> fields)) {
            notDone = words;
            problems.putAll(fields);
        }
        return this;
    }

    /** Something the portal itself can tell is wrong. */
    public Form wrong(String name, String problem) {
        problems.putIfAbsent(name, problem);
        notDone = notDone == null ? Say.words("form.lookAtFields") : notDone;
        return this;
    }

    public boolean isWrong() {
        return notDone != null;
    }

    public @Nullable String notDone() {
        return notDone;
    }

    public @Nullable String problem(String name) {
        return problems.get(name);
    }

    /** Problems of a field and everything below it, for fields that are shown as one: {@code parts[0].slot}. */
    public List<String> problemsUnder(String prefix) {
        return problems.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** What was typed into fields whose names begin so, by name. */
    public Map<String, String> textsBelow(String prefix) {
        Map<String, String> texts = new LinkedHashMap<>();
        typed.keySet().stream().filter(name -> name.startsWith(prefix)).forEach(name -> texts.put(name, text(name)));
        return texts;
    }

    /** Empty when nothing was typed. */
    public String text(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** Null when nothing was typed. */
    public @Nullable String optional(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Those that are ids of ours. */
    public List<UUID> ids(String name) {
        return all(name).stream()
                .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
                .map(UUID::fromString)
                .toList();
    }

    public boolean has(String name, Object value) {
        return all(name).contains(value.toString());
    }

    public boolean isTicked(String name) {
        return !text(name).isEmpty();
    }

    /** Null when there is none, or what was typed is no whole number, which is marked. */
    public @Nullable Integer number(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            wrong(name, Say.words("form.notWhole"));
            return null;
        }
    }

    /** Null when there is none, or it is not one of ours. */
    public @Nullable UUID id(String name) {
        try {
            return text(name).isEmpty() ? null : UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The same for every sending of this form, so that two clicks, or a retry, count as one. */
    public String key() {
        UUID sent = id("key");
        return (sent == null ? UUID.randomUUID() : sent).toString();
    }
}
