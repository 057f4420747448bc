package health.concord.commons.event;

import health.concord.commons.atrest.AtRest;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of events that leave. */
@ApplicationScoped
class OutboxStore {

    private static final String COLUMNS = "id, receiver, type, aggregate_type, aggregate_id, aggregate_version, site,"
            + " data, occurred_at, delivered_at, parked_reason";

    @Inject
    DataSource database;

    @Inject
    AtRest atRest;

    record Row(
            UUID id,
            Peer receiver,
            String type,
            String aggregateType,
            UUID aggregateId,
            long version,
            String site,
            String data,
            OffsetDateTime occurredAt,
            boolean delivered,
            @Nullable String parkedReason) {}

    /** One sequence for all: it grows for each aggregate because changes of one aggregate follow one another. */
    long nextVersion() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT nextval('event_version')");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    void insert(UUID id, Peer receiver, Event event, long version, String data) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO outbox_event (id, receiver, type,"
                        + " aggregate_type, aggregate_id, aggregate_version, site, data)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, receiver.name());
            insert.setString(3, event.type());
            insert.setString(4, event.aggregateType());
            insert.setObject(5, event.aggregateId());
            insert.setLong(6, version);
            insert.setString(7, event.site());
            insert.setString(8, atRest.seal(id.toString(), data));
            insert.executeUpdate();
        }
    }

    @Nullable
    Row find(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT " + COLUMNS + " FROM outbox_event WHERE id = ?")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? read(row) : null;
            }
        }
    }

    /** What is still on its way or was refused, oldest first. */
    List<Row> undelivered(PageRequest page) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT " + COLUMNS
                        + " FROM outbox_event WHERE delivered_at IS NULL AND id > ? ORDER BY id LIMIT ?")) {
            query.setObject(1, page.afterId());
            query.setInt(2, page.fetch());
            try (ResultSet row = query.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(read(row));
                }
                return rows;
            }
        }
    }

    void delivered(UUID id) throws SQLException {
        update("UPDATE outbox_event SET delivered_at = now(), parked_reason = NULL WHERE id = ?", id, null);
    }

    void park(UUID id, String reason) throws SQLException {
        update("UPDATE outbox_event SET parked_reason = ? WHERE id = ?", id, reason);
    }

    void unpark(UUID id) throws SQLException {
        update("UPDATE outbox_event SET parked_reason = NULL WHERE id = ?", id, null);
    }

    private void update(String sql, UUID id, @Nullable String first) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            int next = 1;
            if (first != null) {
                update.setString(next++, first);
            }
            update.setObject(next, id);
            update.executeUpdate();
        }
    }

    private Row read(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new Row(
                id,
                Peer.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getLong(6),
                row.getString(7),
                atRest.open(id.toString(), row.getString(8)),
                row.getObject(9, OffsetDateTime.class),
                row.getObject(10) != null,
                row.getString(11));
    }
}
