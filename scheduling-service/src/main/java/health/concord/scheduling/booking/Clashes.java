package health.concord.scheduling.booking;

import health.concord.scheduling.client.OnePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Finds out which claims are taken already, or take something from one another. One query, however many claims. */
@ApplicationScoped
class Clashes {

    static final String STANDING_AGAINST = standingAgainst("");

    /** The same, as if some sessions were off the calendar. */
    private static final String STANDING_BESIDE = standingAgainst(" AND e.session <> ALL (lifted.sessions)")
            + " CROSS JOIN (SELECT ?::uuid[]) AS lifted(sessions)";

    private static String standingAgainst(String butFor) {
        return "SELECT wanted.position,"
                + " EXISTS (SELECT FROM engagement e WHERE e.resource = wanted.resource"
                + " AND tstzrange(e.starts_at, e.ends_at) && tstzrange(wanted.starts, wanted.ends)" + butFor + ")"
                + " OR EXISTS (SELECT FROM client_alias a JOIN engagement e ON e.resource = a.other"
                + " WHERE a.client = wanted.resource"
                + " AND tstzrange(e.starts_at, e.ends_at) && tstzrange(wanted.starts, wanted.ends)" + butFor + "),"
                + " EXISTS (SELECT FROM blocked_time b WHERE b.resource = wanted.resource"
                + " AND tstzrange(b.starts_at, b.ends_at) && tstzrange(wanted.starts, wanted.ends))"
                + " FROM unnest(?, ?, ?) WITH ORDINALITY AS wanted(resource, starts, ends, position)";
    }

    @Inject
    DataSource database;

    @Inject
    OnePerson person;

    @Inject
    Locks locks;

    /**
     * Claims that cannot be had.
     *
     * @param taken booked already, or wanted twice at once
     * @param blocked for people away and places closed
     */
    record Found(Set<Claim> taken, Set<Claim> blocked) {

        boolean any(Claim claim) {
            return taken.contains(claim) || blocked.contains(claim);
        }
    }

    /** Locks the resources first, so that what is free stays free until the transaction ends. */
    Found lockedAmong(List<Claim> claims) {
        Set<UUID> wanted = ids(claims, kind -> kind != ResourceKind.SITE);
        wanted.addAll(person.withOthers(ids(claims, kind -> kind == ResourceKind.CLIENT)));
        locks.take(wanted);
        return among(claims);
    }

    private static Set<UUID> ids(List<Claim> claims, Predicate<ResourceKind> of) {
        return claims.stream()
                .map(Claim::resource)
                .filter(resource -> of.test(resource.kind()))
                .map(BookedResource::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** As things stand; lock the resources before, where something is to follow from it. */
    Found among(List<Claim> claims) {
        return beside(claims, Set.of());
    }

    /** The same, as if these sessions were off the calendar. */
    Found beside(List<Claim> claims, Collection<UUID> sessions) {
        Found found = standing(claims, sessions);
        found.taken().addAll(colliding(claims));
        return found;
    }

    private Found standing(List<Claim> claims, Collection<UUID> sessions) {
        Found found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
        if (claims.isEmpty()) {
            return found;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(sessions.isEmpty() ? STANDING_AGAINST : STANDING_BESIDE)) {
            wanted(query, claims);
            if (!sessions.isEmpty()) {
                query.setArray(4, connection.createArrayOf("uuid", sessions.toArray()));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Claim claim = claims.get(row.getInt(1) - 1);
                    if (row.getBoolean(2)) {
                        found.taken().add(claim);
                    }
                    if (row.getBoolean(3)) {
                        found.blocked().add(claim);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the calendar could not be read", e);
        }
    }

    /** Sets the first three parameters: what is wanted from when to when. */
    static void wanted(PreparedStatement query, List<Claim> claims) throws SQLException {
        query.setArray(1, array(query, "uuid", claims, claim -> claim.resource().id()));
        query.setArray(
                2, array(query, "timestamptz", claims, claim -> claim.when().from()));
        query.setArray(
                3, array(query, "timestamptz", claims, claim -> claim.when().to()));
    }

    private static Array array(PreparedStatement query, String type, List<Claim> claims, Function<Claim, ?> value)
            throws SQLException {
        return query.getConnection()
                .createArrayOf(
                        type, claims.stream().map(value).map(Object::toString).toArray());
    }

    /** A resource wanted twice at once within the same request. */
    static List<Claim> colliding(List<Claim> claims) {
        List<Claim> sorted = claims.stream()
                .filter(claim -> claim.resource().kind() != ResourceKind.SITE)
                .sorted(Comparator.comparing((Claim claim) -> claim.resource().id())
                        .thenComparing(claim -> claim.when().from()))
                .toList();
        List<Claim> colliding = new ArrayList<>();
        if (sorted.isEmpty()) {
            return colliding;
        }
        // The one that ends last so far: behind a long one several may lie within it.
        Claim last = sorted.getFirst();
        for (Claim claim : sorted.subList(1, sorted.size())) {
            boolean same = last.resource().id().equals(claim.resource().id());
            if (same && last.when().overlaps(claim.when())) {
                colliding.add(claim);
            }
            if (!same || claim.when().to().isAfter(last.when().to())) {
                last = claim;
            }
        }
        return colliding;
    }
}
