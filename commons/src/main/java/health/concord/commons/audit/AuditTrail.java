package health.concord.commons.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Cursor;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail, newest first. Who searches it leaves an entry too. */
@ApplicationScoped
class AuditTrail {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    @Inject
    DataSource database;

    @Inject
    Audit audit;

    @Inject
    ObjectMapper mapper;

    /** A place in the order: entries have it to the microsecond, and their number decides between equals. */
    private record Place(OffsetDateTime at, long id) {

        static @Nullable Place of(@Nullable String cursor) {
            if (cursor == null) {
                return null;
            }
            try {
                String[] parts = cursor.split(" ", 2);
                return new Place(OffsetDateTime.parse(parts[0]), Long.parseLong(parts[1]));
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw Problems.invalid("after", "is not from an earlier page; leave it out to begin at the first");
            }
        }

        String cursor() {
            return Cursor.encode(at + " " + id);
        }
    }

    /** A piece of SQL with the values of its question marks. */
    private static final class Question {

        private final StringBuilder sql = new StringBuilder(
                "SELECT id, at, actor, action, subject_type, subject_id, details FROM audit_entry WHERE true");
        private final List<Object> values = new ArrayList<>();

        void where(String condition, @Nullable Object... given) {
            for (Object value : given) {
                if (value == null) {
                    return;
                }
            }
            sql.append(" AND ").append(condition);
            values.addAll(List.of(given));
        }
    }

    @Transactional
    Page<AuditEntryView> search(AuditSearch search, PageRequest page) {
        List<AuditEntryView> found = read(question(search, Place.of(page.afterText())), page.fetch());
        audit.record("audit.searched", "audit", null, search.asked());
        boolean more = found.size() > page.limit();
        List<AuditEntryView> shown = more ? found.subList(0, page.limit()) : found;
        return new Page<>(List.copyOf(shown), more ? shown.getLast().position() : null);
    }

    private static Question question(AuditSearch search, @Nullable Place after) {
        Question question = new Question();
        question.where("at >= ?", search.since());
        question.where("at < ?", search.until());
        question.where("actor = ?", search.actor);
        question.where("(action = ? OR starts_with(action, ? || '.'))", search.action, search.action);
        question.where("subject_type = ?", search.subjectType);
        question.where("subject_id = ?", search.record());
        UUID client = search.client();
        question.where(
                "(details::jsonb ->> 'client' = ? OR (subject_id = ? AND subject_type = 'client'))",
                client == null ? null : client.toString(),
                client);
        if (after != null) {
            question.where("(at, id) < (?, ?)", after.at(), after.id());
        }
        return question;
    }

    private List<AuditEntryView> read(Question question, int fetch) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(question.sql + " ORDER BY at DESC, id DESC LIMIT " + fetch)) {
            for (int i = 0; i < question.values.size(); i++) {
                query.setObject(i + 1, question.values.get(i));
            }
            List<AuditEntryView> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(view(row));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the audit trail could not be read", e);
        }
    }

    private AuditEntryView view(ResultSet row) throws SQLException, JsonProcessingException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        long id = row.getLong("id");
        return new AuditEntryView(
                id,
                at,
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                mapper.readValue(row.getString("details"), DETAILS),
                new Place(at, id).cursor());
    }
}
