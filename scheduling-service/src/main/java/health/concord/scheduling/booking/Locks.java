package health.concord.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Makes transactions that want the same things wait for one another, in one fixed order, so that no two wait for each
 * other. Kept until the transaction ends. Constraints still have the last word: a path that forgets to lock is refused,
 * not double-booked.
 */
@ApplicationScoped
public class Locks {

    @Inject
    DataSource database;

    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Collection<UUID> ids) {
        Long[] keys = ids.stream().map(Locks::key).distinct().sorted().toArray(Long[]::new);
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(
                        "SELECT pg_advisory_xact_lock(key) FROM unnest(?) AS wanted(key)")) {
            lock.setArray(1, connection.createArrayOf("bigint", keys));
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the resources could not be locked", e);
        }
    }

    public void take(UUID id) {
        take(List.of(id));
    }

    /** Two ids with the same key only wait where they need not. */
    private static long key(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }
}
