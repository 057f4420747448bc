package health.concord.scheduling.note;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of another client where it must not be. The whole preferred name and its first word are looked for, as
 * words and as they are written: "Hope said" is found, "some hope" is not.
 */
final class CoMembers {

    private static final int SHORTEST_NAME = 2;

    private final Map<UUID, String> names;

    /** @param names clients want to be called by */
    CoMembers(Map<UUID, String> names) {
        this.names = names;
    }

    /** @param self whose own name may be there; nobody's may without */
    boolean isAnyNamedIn(String text, @Nullable UUID self) {
        return names.entrySet().stream()
                .filter(other -> !Objects.equals(other.getKey(), self))
                .filter(other -> self == null || !first(other.getValue()).equals(first(names.getOrDefault(self, ""))))
                .anyMatch(other -> contains(text, other.getValue()) || contains(text, first(other.getValue())));
    }

    private static String first(String name) {
        return name.strip().split("\\s+")[0];
    }

    private static boolean contains(String text, String name) {
        return name.length() >= SHORTEST_NAME
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }
}
