package health.concord.portal.person;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is signed in.
 *
 * @param name as to be shown
 * @param sites codes of the sites the person works at
 */
public record Person(String name, Set<Role> roles, Set<String> sites) {

    /** {@code CW}: at most two letters, for the round mark beside the name. */
    public String initials() {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    public String titles() {
        return roles.stream().map(Role::title).collect(Collectors.joining(", "));
    }

    public boolean hasAny(Collection<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
