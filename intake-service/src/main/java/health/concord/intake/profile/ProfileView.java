package health.concord.intake.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An episode's profile.
 *
 * @param revision 0 before anything was recorded; the ETag
 * @param factors as recorded, and beside them what instruments say where nothing was recorded
 * @param findings what instruments say, whether it counts or not
 * @param conflicts where an instrument says something else than what was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileView(
        UUID episode,
        int revision,
        List<Factor> factors,
        List<String> diagnoses,
        List<Finding> findings,
        List<Conflict> conflicts,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    static ProfileView of(UUID episode, @Nullable ProfileRevision recorded, Map<String, Finding> findings) {
        List<Factor> own = recorded == null ? List.of() : recorded.factors();
        Map<String, Factor> factors = new LinkedHashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        own.forEach(factor -> factors.put(factor.code(), factor));
        findings.forEach((code, found) -> {
            Factor standing = factors.get(code);
            if (standing == null || standing.source() == Factor.FactorSource.INSTRUMENT) {
                factors.put(code, found.factor());
            } else if (!same(standing.value(), found.value()) && !found.on().isBefore(standing.on())) {
                conflicts.add(new Conflict(code, standing, found));
            }
        });
        return new ProfileView(
                episode,
                recorded == null ? 0 : recorded.revision(),
                List.copyOf(factors.values()),
                recorded == null ? List.of() : recorded.diagnoses(),
                List.copyOf(findings.values()),
                conflicts,
                recorded == null ? null : recorded.recordedAt(),
                recorded == null ? null : recorded.recordedBy());
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Collection<?> a && other instanceof Collection<?> b
                ? new HashSet<>(a).equals(new HashSet<>(b))
                : one.equals(other);
    }
}
