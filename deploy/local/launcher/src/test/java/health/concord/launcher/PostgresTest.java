package health.concord.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server of its own, since this one is killed. */
class PostgresTest {
    private static final Path STATE = TestRun.folder();
    private static Postgres postgres;

    @BeforeAll
    static void start() {
        postgres = Postgres.start(new StateDir(STATE), TestRun.dist(), Ports.anyFree(), Progress.silent());
        postgres.databases().createServiceDatabase("shop", "shop_owner", "owner's", "shop_app", "app");
        as("shop_owner", "owner's", "CREATE TABLE item (name text PRIMARY KEY)");
    }

    @AfterAll
    static void stop() {
        postgres.stop();
    }

    @Test
    void isDurableAndAsksForPasswords() throws Exception {
        assertThat(superuser("SHOW fsync")).isEqualTo("on");
        assertThat(superuser("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(superuser("SHOW full_page_writes")).isEqualTo("on");
        assertThat(superuser("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(superuser("SHOW password_encryption")).isEqualTo("scram-sha-256");
        assertThatThrownBy(() -> as("shop_app", "wrong", "SELECT 1")).hasMessageContaining("password authentication");
    }

    @Test
    void runtimeRoleWritesRowsAndChangesNoTable() {
        assertThatCode(() -> as("shop_app", "app", "INSERT INTO item VALUES ('row')"))
                .doesNotThrowAnyException();
        for (String change : new String[] {
            "CREATE TABLE other (n int)",
            "ALTER TABLE item ADD COLUMN n int",
            "DROP TABLE item",
            "TRUNCATE item",
            "CREATE SCHEMA other",
            "CREATE TEMP TABLE other (n int)"
        }) {
            assertThatThrownBy(() -> as("shop_app", "app", change))
                    .as(change)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void otherServicesDoNotGetIn() {
        postgres.databases().createServiceDatabase("other", "other_owner", "o", "other_app", "a");

        assertThatThrownBy(() -> as("other_app", "a", "SELECT 1"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void extensionsAreThere() throws Exception {
        assertThat(superuser("SELECT count(*) FROM pg_extension WHERE extname IN ('btree_gist','pg_trgm','pgcrypto')"))
                .isEqualTo("3");
    }

    @Test
    void acknowledgedRowSurvivesAKill() throws Exception {
        as("shop_app", "app", "INSERT INTO item VALUES ('acknowledged')");

        postgres.kill9();
        assertThat(postgres.process()).isEmpty();
        postgres.restart();

        assertThat(superuser("SELECT count(*) FROM item WHERE name = 'acknowledged'"))
                .isEqualTo("1");
    }

    @Test
    void droppedDatabaseTakesItsRolesAlong() throws Exception {
        Databases databases = postgres.databases();
        databases.createServiceDatabase("passing", "passing_owner", "o", "passing_app", "a");

        databases.dropDatabase("passing", "passing_owner", "passing_app");

        assertThat(superuser("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'passing%'"))
                .isEqualTo("0");
    }

    @Test
    void sharedStackIsDurableToo() throws Exception {
        try (Connection connection = TestRun.stack().databases().open("postgres")) {
            assertThat(first(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(first(connection, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    private static String superuser(String query) throws SQLException {
        try (Connection connection = postgres.databases().open("shop")) {
            return first(connection, query);
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void as(String role, String password, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(postgres.databases().url("shop"), role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
