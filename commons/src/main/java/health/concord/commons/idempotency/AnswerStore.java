package health.concord.commons.idempotency;

import health.concord.commons.atrest.AtRest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The answers given, in the service's own database and the caller's transaction. Keys do not expire. */
@ApplicationScoped
class AnswerStore {

    @Inject
    DataSource database;

    @Inject
    AtRest atRest;

    /** False when another transaction is at work on the same caller and key. */
    boolean lock(String caller, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, place(caller, key));
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Nullable
    StoredAnswer find(String caller, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT request_hash, status, location, etag, body FROM idempotent_answer"
                                + " WHERE caller = ? AND key = ?")) {
            query.setString(1, caller);
            query.setString(2, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new StoredAnswer(
                                row.getString(1),
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                atRest.open(place(caller, key), row.getString(5)))
                        : null;
            }
        }
    }

    void keep(String caller, String key, String requestHash, StoredAnswer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO idempotent_answer (caller, key, request_hash, status, location, etag, body)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, caller);
            insert.setString(2, key);
            insert.setString(3, requestHash);
            insert.setInt(4, answer.status());
            insert.setString(5, answer.location());
            insert.setString(6, answer.etag());
            insert.setString(7, atRest.seal(place(caller, key), answer.body()));
            insert.executeUpdate();
        }
    }

    private static String place(String caller, String key) {
        return caller + '\n' + key;
    }
}
