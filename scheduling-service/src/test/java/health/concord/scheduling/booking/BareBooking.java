package health.concord.scheduling.booking;

import health.concord.commons.id.Ids;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What {@code POST /sessions} asks of the database, and nothing else: the same statements in the same transaction, in
 * the order in which the driver's log shows them, on one connection.
 */
class BareBooking implements Closeable {

    private static final String KEY_LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String ANSWERED = "SELECT request_hash, status, location, etag, body FROM idempotent_answer"
            + " WHERE caller = ? AND key = ?";
    private static final String HOURS = "SELECT h.site, s.site, s.position, s.day, s.starts, s.ends, h.version"
            + " FROM site_hours h LEFT JOIN site_hours_slot s ON h.site = s.site WHERE h.site = ?";
    private static final String CLINICIAN = "SELECT id, account, break_minutes, display_name, most_minutes_a_day,"
            + " qualifications, sites, version FROM clinician WHERE id = ?";
    private static final String CLIENT = "SELECT id, birth_date, display_name, language, merged_into, site,"
            + " source_version, text_message, voicemail FROM client_copy WHERE id = ?";
    private static final String EPISODE =
            "SELECT id, client, closed_on, days_per_week, hours_per_week, level, opened_on,"
                    + " program, site, source_version FROM episode_copy WHERE id = ?";
    private static final String OTHERS = "SELECT other FROM client_alias WHERE client = ANY (?)";
    private static final String LOCKS = "SELECT pg_advisory_xact_lock(key) FROM unnest(?) AS wanted(key)";
    private static final String SESSION = "INSERT INTO session (id, site, title, kind, service_type, mode, clinicians,"
            + " client, starts_at, ends_at, state, note_kept, version)"
            + " VALUES (?, 'harbor', 'Individual therapy', 'INDIVIDUAL', 'INDIVIDUAL_THERAPY', 'IN_PERSON', ?, ?, ?, ?,"
            + " 'SCHEDULED', false, 0)";
    private static final String ENGAGEMENT = "INSERT INTO engagement (id, session, resource, kind, state, starts_at,"
            + " ends_at, episode, deliberate) VALUES (?, ?, ?, ?, 'BOOKED', ?, ?, ?, false)";
    private static final String AUDIT = "INSERT INTO audit_entry (actor, action, subject_type, subject_id, details)"
            + " VALUES ('sam', 'session.booked', 'session', ?, ?)";
    private static final String ANSWER = "INSERT INTO idempotent_answer (caller, key, request_hash, status, location,"
            + " etag, body) VALUES ('sam', ?, ?, 201, ?, '\"0\"', ?)";

    /** As long as the service's own; the entry's details are searched as JSON. */
    private static final String DETAILS = "{\"client\":\"" + "x".repeat(142) + "\"}";

    private static final String BODY = "x".repeat(570);

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    BareBooking(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** 201 when the hour was free, else 409. */
    int book(WantedHours.Attempt attempt) throws SQLException {
        String key = UUID.randomUUID().toString();
        read(KEY_LOCK, "sam\n" + key);
        read(ANSWERED, "sam", key);
        read(HOURS, "harbor");
        read(CLINICIAN, attempt.clinician());
        read(CLIENT, attempt.client());
        read(EPISODE, attempt.episode());
        read(OTHERS, (Object) new UUID[] {attempt.client()});
        read(LOCKS, (Object) Stream.of(attempt.clinician(), attempt.client())
                .map(id -> id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .sorted()
                .toArray(Long[]::new));
        if (isTaken(attempt)) {
            connection.rollback();
            return 409;
        }
        UUID session = Ids.next();
        var from = attempt.from().atOffset(ZoneOffset.UTC);
        var to = attempt.to().atOffset(ZoneOffset.UTC);
        write(SESSION, session, new UUID[] {attempt.clinician()}, attempt.client(), from, to);
        bound(ENGAGEMENT, Ids.next(), session, attempt.clinician(), "CLINICIAN", from, to, null)
                .addBatch();
        bound(ENGAGEMENT, Ids.next(), session, attempt.client(), "CLIENT", from, to, attempt.episode())
                .addBatch();
        statement(ENGAGEMENT).executeBatch();
        write(AUDIT, session, DETAILS);
        write(ANSWER, key, "0".repeat(64), "/sessions/" + session, BODY);
        connection.commit();
        return 201;
    }

    private boolean isTaken(WantedHours.Attempt attempt) throws SQLException {
        UUID[] resources = {
            attempt.clinician(), attempt.client(), BookedResource.site("harbor").id()
        };
        String from = attempt.from().toString();
        String to = attempt.to().toString();
        PreparedStatement query = statement(Clashes.STANDING_AGAINST);
        query.setArray(1, connection.createArrayOf("uuid", resources));
        query.setArray(2, connection.createArrayOf("timestamptz", new Object[] {from, from, from}));
        query.setArray(3, connection.createArrayOf("timestamptz", new Object[] {to, to, to}));
        boolean taken = false;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                taken |= row.getBoolean(2) || row.getBoolean(3);
            }
        }
        return taken;
    }

    private void read(String sql, Object... values) throws SQLException {
        try (ResultSet row = bound(sql, values).executeQuery()) {
            while (row.next()) {
                row.getString(1);
            }
        }
    }

    private void write(String sql, Object... values) throws SQLException {
        bound(sql, values).executeUpdate();
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Object[] array) {
                statement.setArray(i + 1, connection.createArrayOf(value instanceof Long[] ? "bigint" : "uuid", array));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("the connection was not closed", e);
        }
    }
}
