package health.concord.intake.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.commons.atrest.AtRest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands in the database, for tests to look at. */
@ApplicationScoped
public class Store {

    @Inject
    DataSource database;

    @Inject
    AtRest atRest;

    @ConfigProperty(name = "concord.db.url")
    String url;

    @ConfigProperty(name = "concord.db.owner")
    String owner;

    @ConfigProperty(name = "concord.db.owner-password")
    String ownerPassword;

    @Inject
    ObjectMapper mapper;

    /** An event in the outbox. */
    public record Sent(String type, String receiver, JsonNode data) {}

    public List<Sent> sentAbout(UUID aggregate) {
        return query(
                "SELECT type, receiver, data, id FROM outbox_event WHERE aggregate_id = '" + aggregate
                        + "' ORDER BY id",
                row -> new Sent(
                        row.getString(1), row.getString(2), json(atRest.open(row.getString(4), row.getString(3)))));
    }

    public List<String> auditOf(UUID subject) {
        return query(
                "SELECT action FROM audit_entry WHERE subject_id = '" + subject + "' ORDER BY id",
                row -> row.getString(1));
    }

    /** Number of rows of every table that holds people's records; audit and events belong to them. */
    public Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : query(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                        + " AND table_name NOT IN ('scheduled_tasks', 'flyway_schema_history', 'audit_link',"
                        + " 'audit_entry', 'encryption_keyset', 'key_rotation')",
                row -> row.getString(1))) {
            rows.put(
                    table,
                    query("SELECT count(*) FROM " + table, row -> row.getLong(1))
                            .getFirst());
        }
        return rows;
    }

    public <T> List<T> query(String sql, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (row.next()) {
                read.add(reader.read(row));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement as the service's runtime role. */
    public void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** Runs a statement as the owner of the tables, as nobody at work can. */
    public void asOwner(String sql) {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
