package health.concord.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/** Finds out which claims are taken already, or take something from one another. One query, however many claims. */
@ApplicationScoped
class Clashes {

    private static final String TAKEN = "SELECT wanted.position"
            + " FROM unnest(?, ?, ?) WITH ORDINALITY AS wanted(resource, starts, ends, position)"
            + " WHERE EXISTS (SELECT FROM engagement e WHERE e.resource = wanted.resource"
            + " AND tstzrange(e.starts_at, e.ends_at) && tstzrange(wanted.starts, wanted.ends))";

    @Inject
    DataSource database;

    /** Those of {@code claims} that cannot be had; in the order given. Lock the resources before. */
    List<Claim> among(List<Claim> claims) {
        Set<Claim> clashing = new LinkedHashSet<>(taken(claims));
        clashing.addAll(colliding(claims));
        return claims.stream().filter(clashing::contains).distinct().toList();
    }

    private List<Claim> taken(List<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TAKEN)) {
            query.setArray(
                    1,
                    array(connection, "uuid", claims, claim -> claim.resource().id()));
            query.setArray(
                    2,
                    array(
                            connection,
                            "timestamptz",
                            claims,
                            claim -> claim.when().from()));
            query.setArray(
                    3,
                    array(
                            connection,
                            "timestamptz",
                            claims,
                            claim -> claim.when().to()));
            List<Claim> taken = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    taken.add(claims.get(row.getInt(1) - 1));
                }
            }
            return taken;
        } catch (SQLException e) {
            throw new IllegalStateException("the calendar could not be read", e);
        }
    }

    private static Array array(Connection connection, String type, List<Claim> claims, Function<Claim, ?> value)
            throws SQLException {
        return connection.createArrayOf(
                type, claims.stream().map(value).map(Object::toString).toArray());
    }

    /** A resource wanted twice at once within the same request. */
    static List<Claim> colliding(List<Claim> claims) {
        List<Claim> sorted = claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.resource().id())
                        .thenComparing(claim -> claim.when().from()))
                .toList();
        List<Claim> colliding = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            Claim before = sorted.get(i - 1);
            Claim claim = sorted.get(i);
            if (before.resource().id().equals(claim.resource().id())
                    && before.when().overlaps(claim.when())) {
                colliding.add(claim);
            }
        }
        return colliding;
    }
}
