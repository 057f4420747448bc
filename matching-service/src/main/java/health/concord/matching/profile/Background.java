package health.concord.matching.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What is known beside the descriptions of therapists and groups.
 *
 * @param apart therapists this client must not be offered; nobody is told why
 * @param results by therapist or group, how treatment there went by domain
 * @param rosters by group and attribute, how many of those seated have each value
 */
public record Background(
        Set<UUID> apart, Map<UUID, List<DomainResult>> results, Map<UUID, Map<String, Map<String, Integer>>> rosters) {

    /** In a fixed order, whatever order the parts were read in. */
    public Background {
        apart = apart == null ? Set.of() : new TreeSet<>(apart);
        results = results == null ? Map.of() : new TreeMap<>(results);
        rosters = rosters == null ? Map.of() : new TreeMap<>(rosters);
    }

    public static Background none() {
        return new Background(Set.of(), Map.of(), Map.of());
    }

    /** The domains in which this therapist or group has the verdict. */
    public List<String> domains(UUID of, DomainResult.Verdict verdict) {
        return results.getOrDefault(of, List.of()).stream()
                .filter(result -> result.verdict() == verdict)
                .map(DomainResult::domain)
                .sorted()
                .toList();
    }
}
