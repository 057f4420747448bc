package health.concord.matching.request;

import health.concord.matching.profile.RosterValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sits in the groups, as counts of values: nobody can be told from another. */
@ApplicationScoped
class RosterRepository {

    @Inject
    EntityManager entities;

    /** By group and attribute, how many of those placed there have each value. */
    @SuppressWarnings("unchecked")
    Map<UUID, Map<String, Map<String, Integer>>> at(String site) {
        List<Object[]> seated = entities.createNativeQuery(
                        "SELECT g.group_id, CAST(s ->> 'age' AS int), s ->> 'language', "
                                + answer("gender") + ", " + answer("recoveryStage")
                                + " FROM placement p JOIN placement_group g ON g.placement = p.id"
                                + " JOIN placement_request r ON r.id = p.request"
                                + " CROSS JOIN LATERAL (SELECT CAST(r.snapshot AS jsonb) AS s) AS snapshot"
                                + " WHERE p.site = :site"
                                + " AND p.state IN ('ACCEPTED', 'HOLDING', 'ENROLLING', 'CONFIRMED')")
                .setParameter("site", site)
                .getResultList();
        var rosters = new TreeMap<UUID, Map<String, Map<String, Integer>>>();
        for (var one : seated) {
            var roster = rosters.computeIfAbsent((UUID) one[0], group -> new TreeMap<>());
            RosterValues.of((Integer) one[1], text(one[2]), text(one[3]), text(one[4]))
                    .forEach((attribute, value) ->
                            roster.computeIfAbsent(attribute, any -> new TreeMap<>()).merge(value, 1, Integer::sum));
        }
        return rosters;
    }

    private static String answer(String factor) {
        return "(SELECT f ->> 'value' FROM jsonb_array_elements(s -> 'factors') AS f WHERE f ->> 'code' = '" + factor
                + "' LIMIT 1)";
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : String.valueOf(value);
    }
}
