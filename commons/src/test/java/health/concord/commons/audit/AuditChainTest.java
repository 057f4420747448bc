package health.concord.commons.audit;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.commonstest.SharedStack;
import health.concord.launcher.Databases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with all rights in the database rewrites the trail; each way of doing so is seen. */
class AuditChainTest {

    private final Databases postgres = SharedStack.get().databases();
    private final String database = "audit_" + UUID.randomUUID().toString().substring(0, 8);
    private Connection connection;

    @BeforeEach
    void fiveEntries() throws SQLException {
        postgres.createServiceDatabase(database, database + "_owner", "test-owner", database + "_app", "test-app");
        connection = DriverManager.getConnection(postgres.url(database), database + "_owner", "test-owner");
        run("CREATE TABLE audit_entry (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                + " at timestamptz NOT NULL DEFAULT clock_timestamp(), actor text, action text, subject_type text,"
                + " subject_id uuid, details text)");
        run("CREATE TABLE audit_link (seq bigint PRIMARY KEY, entry_id bigint NOT NULL UNIQUE, hash text NOT NULL)");
        for (int i = 1; i <= 5; i++) {
            run("INSERT INTO audit_entry (actor, action, subject_type, details)"
                    + " VALUES ('ines', 'client.read', 'client', '{\"n\":" + i + "}')");
        }
        seal();
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
        postgres.dropDatabase(database, database + "_owner", database + "_app");
    }

    @Test
    void untouchedTrailIsIntact() throws SQLException {
        AuditChain.Verification before = verify(null);
        run("INSERT INTO audit_entry (actor, action, subject_type, details) VALUES ('a', 'b', 'c', '{}')");
        assertThat(verify(before.head()).unsealed()).isEqualTo(1);
        seal();

        assertThat(before.intact()).isTrue();
        assertThat(before.entries()).isEqualTo(5);
        assertThat(verify(before.head()).intact()).isTrue();
        assertThat(verify(before.head()).unsealed()).isZero();
    }

    @Test
    void editedEntryIsNamed() throws SQLException {
        run("UPDATE audit_entry SET actor = 'someone else' WHERE id = 3");

        assertThat(verify(null).broken()).extracting(AuditChain.Break::entry).containsExactly(3L);
    }

    @Test
    void deletedEntryIsNamed() throws SQLException {
        run("DELETE FROM audit_entry WHERE id = 2");

        assertThat(verify(null).broken()).extracting(AuditChain.Break::entry).containsExactly(2L);
    }

    @Test
    void deletedLinkIsSeen() throws SQLException {
        run("DELETE FROM audit_entry WHERE id = 2");
        run("DELETE FROM audit_link WHERE entry_id = 2");

        assertThat(verify(null).broken()).extracting(AuditChain.Break::seq).contains(3L);
    }

    @Test
    void reorderedEntriesAreSeen() throws SQLException {
        run("UPDATE audit_link SET entry_id = 99 WHERE seq = 2");
        run("UPDATE audit_link SET entry_id = 2 WHERE seq = 4");
        run("UPDATE audit_link SET entry_id = 4 WHERE seq = 2");

        assertThat(verify(null).broken()).extracting(AuditChain.Break::seq).contains(2L, 4L);
    }

    @Test
    void cutTailIsCaughtByTheAnchor() throws SQLException {
        AuditChain.Head anchor = verify(null).head();
        run("DELETE FROM audit_link WHERE seq > 3");
        run("DELETE FROM audit_entry WHERE id > 3");

        assertThat(verify(null).intact()).isTrue();
        assertThat(verify(anchor).broken())
                .extracting(AuditChain.Break::why)
                .containsExactly("the chain ends before the anchor: its tail was cut");
    }

    @Test
    void recomputedChainIsCaughtByTheAnchor() throws SQLException {
        AuditChain.Head anchor = verify(null).head();
        run("UPDATE audit_entry SET actor = 'someone else' WHERE id = 1");
        run("DELETE FROM audit_link");
        seal();

        assertThat(verify(null).intact()).isTrue();
        assertThat(verify(anchor).broken())
                .extracting(AuditChain.Break::why)
                .containsExactly("the chain no longer passes through the anchor: it was rewritten");
    }

    private void seal() throws SQLException {
        connection.setAutoCommit(false);
        AuditChain.seal(connection, Long.MAX_VALUE / 2);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private AuditChain.Verification verify(AuditChain.Head anchor) throws SQLException {
        return AuditChain.verify(connection, anchor);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
