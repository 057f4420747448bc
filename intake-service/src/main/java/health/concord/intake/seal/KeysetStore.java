package health.concord.intake.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The wrapped keys. Not an entity: sealing entities' fields needs them. */
@ApplicationScoped
class KeysetStore {

    @Inject
    DataSource database;

    @Nullable
    String find(String set) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT wrapped FROM encryption_keyset WHERE name = ?")) {
            query.setString(1, set);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the keys could not be read", e);
        }
    }

    /** Of two instances that start at once on an empty database, the first one's keys stand. */
    void add(String set, String wrapped) {
        write("INSERT INTO encryption_keyset (wrapped, name) VALUES (?, ?) ON CONFLICT DO NOTHING", set, wrapped);
    }

    void replace(String set, String wrapped) {
        write("UPDATE encryption_keyset SET wrapped = ? WHERE name = ?", set, wrapped);
    }

    /** Until the transaction ends, no other instance changes the keys. */
    void lock() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT name FROM encryption_keyset ORDER BY name FOR UPDATE")) {
            query.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the keys could not be locked", e);
        }
    }

    private void write(String sql, String set, String wrapped) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, wrapped);
            statement.setString(2, set);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the keys could not be written", e);
        }
    }
}
