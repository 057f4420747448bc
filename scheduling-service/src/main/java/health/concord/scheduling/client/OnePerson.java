package health.concord.scheduling.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Records that intake found to be of one person. Nothing is rewritten: each keeps what was booked under it, and all of
 * it is read, and stands in the way of other bookings, under each of them. So taking a merge back restores what was.
 */
@ApplicationScoped
public class OnePerson {

    private static final String OTHERS = "SELECT client, other FROM client_alias WHERE client = ANY (?)";

    @Inject
    DataSource database;

    /** The record itself first, then the others of the same person. */
    public Set<UUID> records(UUID client) {
        return withOthers(List.of(client));
    }

    /** These, and the other records of the same people. */
    public Set<UUID> withOthers(Collection<UUID> clients) {
        Set<UUID> all = new LinkedHashSet<>(clients);
        recordsOf(clients).values().forEach(all::addAll);
        return all;
    }

    /** The records of each, its own first. */
    public Map<UUID, Set<UUID>> recordsOf(Collection<UUID> clients) {
        Map<UUID, Set<UUID>> records = new LinkedHashMap<>();
        clients.forEach(client -> records.put(client, new LinkedHashSet<>(List.of(client))));
        if (clients.isEmpty()) {
            return records;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OTHERS)) {
            query.setArray(1, connection.createArrayOf("uuid", clients.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    records.getOrDefault(row.getObject(1, UUID.class), Set.of()).add(row.getObject(2, UUID.class));
                }
            }
            return records;
        } catch (SQLException e) {
            throw new IllegalStateException("the records of a client could not be read", e);
        }
    }
}
