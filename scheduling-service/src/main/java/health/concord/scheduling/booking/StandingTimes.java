package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Tells what it is that {@link Clashes} finds, for people who look. */
@ApplicationScoped
class StandingTimes {

    private static final String THERE = """
            WITH wanted AS (SELECT * FROM unnest(?, ?, ?) WITH ORDINALITY AS one(resource, starts, ends, position)),
            records AS (SELECT position, starts, ends, resource FROM wanted
              UNION SELECT w.position, w.starts, w.ends, a.other FROM wanted w
                JOIN client_alias a ON a.client = w.resource)
            SELECT r.position, e.starts_at, e.ends_at, s.title, s.site FROM records r
              JOIN engagement e ON e.resource = r.resource
                AND tstzrange(e.starts_at, e.ends_at) && tstzrange(r.starts, r.ends)
              JOIN session s ON s.id = e.session WHERE e.session <> ALL (?)
            UNION ALL
            SELECT w.position, b.starts_at, b.ends_at, NULL, NULL FROM wanted w
              JOIN blocked_time b ON b.resource = w.resource
                AND tstzrange(b.starts_at, b.ends_at) && tstzrange(w.starts, w.ends)
            ORDER BY 1, 2""";

    @Inject
    DataSource database;

    /**
     * A session, or a time in which someone is away or something closed.
     *
     * @param session its title and site; null for the other
     */
    record There(Claim claim, Interval when, @Nullable TitleAt session) {}

    record TitleAt(String title, String site) {}

    /** @param lifted sessions that do not count, for they leave their times */
    Map<Claim, List<There>> of(List<Claim> claims, Collection<UUID> lifted) {
        List<There> there = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(THERE)) {
            Clashes.wanted(query, claims);
            query.setArray(4, connection.createArrayOf("uuid", lifted.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    there.add(there(claims.get(row.getInt(1) - 1), row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the calendar could not be read", e);
        }
        return there.stream().collect(Collectors.groupingBy(There::claim));
    }

    private static There there(Claim claim, ResultSet row) throws SQLException {
        String title = row.getString(4);
        return new There(
                claim,
                new Interval(
                        row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant()),
                title == null ? null : new TitleAt(title, row.getString(5)));
    }
}
