package health.concord.commons.audit;

import health.concord.commons.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain over audit entries: link n holds SHA-256 of link n−1's hash and of every field of its entry. An edited
 * entry breaks its own link, a deleted or inserted one its neighbour's; a chain recomputed as a whole differs from an
 * anchor that was exported before.
 */
public final class AuditChain {

    static final String GENESIS = "0".repeat(64);
    private static final String ENTRY =
            "e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US'), e.actor,"
                    + " e.action, e.subject_type, e.subject_id::text, e.details";
    private static final int MOST_REPORTED = 100;
    private static final int BATCH = 1_000;

    private AuditChain() {}

    /** Where the chain ends: exported, it is an anchor. */
    public record Head(long seq, String hash) {}

    /** A place where the chain does not hold. */
    public record Break(long seq, @Nullable Long entry, String why) {}

    /**
     * @param entries links checked
     * @param unsealed entries written in the last moments and not yet chained
     */
    public record Verification(long entries, long unsealed, boolean intact, Head head, List<Break> broken) {}

    /**
     * Chains entries that have no link yet, oldest first. Ids are given before the commit, so an entry can become
     * visible after younger ones were chained: {@code lookBack} says how many ids behind the youngest are searched.
     *
     * @return how many were chained; at most a batch
     */
    static int seal(Connection connection, long lookBack) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(7310001)")) {
            lock.execute();
        }
        Head head = head(connection);
        int sealed = 0;
        try (PreparedStatement query = connection.prepareStatement("SELECT " + ENTRY + " FROM audit_entry e"
                        + " WHERE e.id > coalesce((SELECT max(entry_id) FROM audit_link), 0) - ?"
                        + " AND NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_id = e.id)"
                        + " ORDER BY e.id LIMIT " + BATCH);
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO audit_link (seq, entry_id, hash) VALUES (?, ?, ?)")) {
            query.setLong(1, lookBack);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    head = new Head(head.seq() + 1, hash(head.hash(), row));
                    insert.setLong(1, head.seq());
                    insert.setLong(2, row.getLong(1));
                    insert.setString(3, head.hash());
                    insert.addBatch();
                    sealed++;
                }
            }
            if (sealed > 0) {
                insert.executeBatch();
            }
        }
        return sealed;
    }

    private static Head head(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT seq, hash FROM audit_link ORDER BY seq DESC LIMIT 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getString(2)) : new Head(0, GENESIS);
        }
    }

    /** Recomputes the whole chain; with an anchor also tells whether the chain still passes through it. */
    public static Verification verify(Connection connection, @Nullable Head anchor) throws SQLException {
        List<Break> broken = new ArrayList<>();
        Head head = new Head(0, GENESIS);
        boolean anchored = anchor == null || anchor.seq() == 0;
        try (PreparedStatement query = connection.prepareStatement("SELECT " + ENTRY + ", l.seq, l.hash, l.entry_id"
                + " FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id ORDER BY l.seq")) {
            query.setFetchSize(BATCH);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long seq = row.getLong(8);
                    String stored = row.getString(9);
                    String why = faultAt(row, seq, stored, head);
                    if (why != null && broken.size() < MOST_REPORTED) {
                        broken.add(new Break(seq, row.getLong(10), why));
                    }
                    if (anchor != null && seq == anchor.seq()) {
                        anchored = stored.equals(anchor.hash());
                    }
                    head = new Head(seq, stored);
                }
            }
        }
        if (!anchored && anchor != null) {
            broken.add(new Break(
                    anchor.seq(),
                    null,
                    head.seq() < anchor.seq()
                            ? "the chain ends before the anchor: its tail was cut"
                            : "the chain no longer passes through the anchor: it was rewritten"));
        }
        return new Verification(head.seq(), unsealed(connection), broken.isEmpty(), head, broken);
    }

    private static @Nullable String faultAt(ResultSet row, long seq, String stored, Head before) throws SQLException {
        if (seq != before.seq() + 1) {
            return "links are missing before this one";
        }
        row.getLong(1);
        if (row.wasNull()) {
            return "the entry was deleted";
        }
        return stored.equals(hash(before.hash(), row)) ? null : "the entry or its place was changed";
    }

    private static long unsealed(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM audit_entry e"
                        + " WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_id = e.id)");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Each field goes in with its length, so that no two entries have the same bytes. */
    private static String hash(String before, ResultSet entry) throws SQLException {
        MessageDigest digest = Sha256.begin();
        digest.update(before.getBytes(StandardCharsets.UTF_8));
        for (int column = 1; column <= 7; column++) {
            String value = entry.getString(column);
            byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
            digest.update(("|" + (value == null ? -1 : bytes.length) + "|").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return Sha256.hex(digest);
    }
}
