package health.concord.commons.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes the audit trail in the caller's transaction: what did not happen leaves no entry, and what happened cannot
 * lack one. {@link AuditSealer} chains the entries afterwards, so that writers do not wait for one another.
 */
@ApplicationScoped
public class Audit {

    @Inject
    DataSource database;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper mapper;

    /**
     * @param action what was done, as {@code thing.verb}, for example {@code consent.revoked} or {@code client.read}
     * @param subjectType kind of the record it was done to
     * @param subject id of that record
     * @param details ids and codes that make the entry understandable; never health information
     */
    public void record(String action, String subjectType, @Nullable UUID subject, Map<String, ?> details) {
        write(action, subjectType, Collections.singletonList(subject), details);
    }

    /** The same done to each of these, in one statement. */
    public void recordEach(String action, String subjectType, Collection<UUID> subjects, Map<String, ?> details) {
        if (!subjects.isEmpty()) {
            write(action, subjectType, subjects, details);
        }
    }

    private void write(
            String action, String subjectType, Collection<? extends @Nullable UUID> subjects, Map<String, ?> details) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO audit_entry (actor, action, subject_type, subject_id, details)"
                                + " SELECT ?, ?, ?, subject, ? FROM unnest(?::uuid[]) subject")) {
            insert.setString(1, caller.id());
            insert.setString(2, action);
            insert.setString(3, subjectType);
            insert.setString(4, mapper.writeValueAsString(new TreeMap<>(details)));
            insert.setArray(5, connection.createArrayOf("uuid", subjects.toArray()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the audit entry could not be written", e);
        }
    }
}
