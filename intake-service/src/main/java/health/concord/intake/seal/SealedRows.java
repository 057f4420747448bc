package health.concord.intake.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Rows with sealed text, by where they lie in the table: it needs to know no table's key. */
@ApplicationScoped
class SealedRows {

    static final String FIRST = "(0,0)";

    @Inject
    Seals seals;

    @Inject
    EncryptionSettings settings;

    @ConfigProperty(name = "concord.db.url")
    String url;

    @ConfigProperty(name = "concord.db.owner")
    String owner;

    @ConfigProperty(name = "concord.db.owner-password")
    String password;

    /** @param last where the batch ended in the table */
    record Batch(int size, String last) {}

    private record Row(String at, String stored, String place) {}

    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, owner, password);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Seals the next rows anew that are not under this key, and commits. Rows in use by others are waited for. */
    Batch reseal(Connection connection, SealedColumn column, String key, String after) throws SQLException {
        List<Row> rows = next(connection, column, key, after);
        String update = "UPDATE %s SET %s = ? WHERE ctid = ?::tid".formatted(column.table(), column.column());
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            for (Row row : rows) {
                statement.setString(1, seals.reseal(row.stored(), row.place()));
                statement.setString(2, row.at());
                statement.addBatch();
            }
            if (!rows.isEmpty()) {
                statement.executeBatch();
            }
        }
        connection.commit();
        return new Batch(rows.size(), rows.isEmpty() ? after : rows.getLast().at());
    }

    private List<Row> next(Connection connection, SealedColumn column, String key, String after) throws SQLException {
        String place = column.place() == null ? "''" : column.place();
        String query = "SELECT ctid::text, %s, %s FROM %s WHERE ctid > ?::tid AND %s ORDER BY ctid LIMIT ? FOR UPDATE"
                .formatted(column.column(), place, column.table(), column.outside(key));
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, after);
            statement.setInt(2, settings.batch());
            try (ResultSet row = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(new Row(row.getString(1), row.getString(2), row.getString(3)));
                }
                return rows;
            }
        }
    }

    /** How many rows are not under this key. */
    long count(List<SealedColumn> columns, String key) {
        long left = 0;
        try (Connection connection = connect()) {
            for (SealedColumn column : columns) {
                try (PreparedStatement statement = connection.prepareStatement(
                                "SELECT count(*) FROM " + column.table() + " WHERE " + column.outside(key));
                        ResultSet row = statement.executeQuery()) {
                    row.next();
                    left += row.getLong(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("sealed rows could not be counted", e);
        }
        return left;
    }
}
