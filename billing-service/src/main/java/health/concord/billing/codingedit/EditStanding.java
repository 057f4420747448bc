package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a loaded file counts.
 *
 * @param until the last day it holds for; null where no later one has taken its place, and where it does not hold
 */
record EditStanding(Code code, @Nullable LocalDate until) {

    /** What becomes of it. */
    enum Code {
        /** From its day on, for service days until the next of its kind and form. */
        HOLDS,
        /** Not before the other parts of its day are there. */
        WAITS_FOR_PARTS,
        /** A later load for its day holds in its place. */
        REPLACED
    }

    private static final EditStanding WAITS = new EditStanding(Code.WAITS_FOR_PARTS, null);
    private static final EditStanding REPLACED = new EditStanding(Code.REPLACED, null);

    private record Line(EditKind kind, ClaimForm form) {}

    /** @param loads all that were ever loaded */
    static Map<UUID, EditStanding> of(Collection<EditFile> loads) {
        Map<UUID, EditStanding> standings = new HashMap<>();
        loads.stream()
                .collect(Collectors.groupingBy(file -> new Line(file.kind(), file.form())))
                .values()
                .forEach(line -> ofLine(line, standings));
        return standings;
    }

    private static void ofLine(List<EditFile> line, Map<UUID, EditStanding> standings) {
        List<EditSet> sets = EditSet.of(line);
        for (EditFile file : line) {
            boolean replaced = line.stream().anyMatch(other -> isReload(file, other))
                    || sets.stream().anyMatch(set -> set.from().equals(file.effectiveFrom()));
            standings.put(file.id(), replaced ? REPLACED : WAITS);
        }
        for (int i = 0; i < sets.size(); i++) {
            LocalDate until = i + 1 < sets.size() ? sets.get(i + 1).from().minusDays(1) : null;
            sets.get(i).files().forEach(file -> standings.put(file.id(), new EditStanding(Code.HOLDS, until)));
        }
    }

    private static boolean isReload(EditFile file, EditFile other) {
        return other.effectiveFrom().equals(file.effectiveFrom())
                && other.part() == file.part()
                && other.parts() == file.parts()
                && other.number() > file.number();
    }
}
