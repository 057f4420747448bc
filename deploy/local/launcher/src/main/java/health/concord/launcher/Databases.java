package health.concord.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The databases of one PostgreSQL server, made over JDBC by its superuser. A service gets a database, an owner role
 * that migrates it, and a runtime role that reads and writes rows and can change nothing about the tables.
 */
public record Databases(String host, int port, String superuser, String password) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "pgcrypto");

    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    public Connection open(String database) throws SQLException {
        return DriverManager.getConnection(url(database), superuser, password);
    }

    /** Makes the database and both roles, or brings existing ones to these passwords and rights. */
    public void createServiceDatabase(
            String database, String ownerRole, String ownerPassword, String appRole, String appPassword) {
        createOwnedDatabase(database, ownerRole, ownerPassword);
        inDatabase("postgres", sql -> {
            role(sql, appRole, appPassword);
            sql.execute("GRANT CONNECT ON DATABASE " + name(database) + " TO " + name(appRole));
        });
        inDatabase(database, sql -> {
            for (String extension : EXTENSIONS) {
                sql.execute("CREATE EXTENSION IF NOT EXISTS " + extension);
            }
            sql.execute("GRANT USAGE ON SCHEMA public TO " + name(appRole));
            String forOwner = "ALTER DEFAULT PRIVILEGES FOR ROLE " + name(ownerRole) + " IN SCHEMA public GRANT ";
            sql.execute(forOwner + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + name(appRole));
            sql.execute(forOwner + "USAGE, SELECT ON SEQUENCES TO " + name(appRole));
        });
    }

    /** A database whose one role owns it; nobody else may connect. */
    public void createOwnedDatabase(String database, String ownerRole, String ownerPassword) {
        inDatabase("postgres", sql -> {
            role(sql, ownerRole, ownerPassword);
            if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + name(database) + "'")) {
                sql.execute("CREATE DATABASE " + name(database) + " OWNER " + name(ownerRole));
            }
            sql.execute("REVOKE ALL ON DATABASE " + name(database) + " FROM PUBLIC");
        });
        inDatabase(database, sql -> {
            sql.execute("ALTER SCHEMA public OWNER TO " + name(ownerRole));
            sql.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        });
    }

    /** Drops the database, whoever is connected, and then the roles. */
    public void dropDatabase(String database, String... roles) {
        inDatabase("postgres", sql -> {
            sql.execute("DROP DATABASE IF EXISTS " + name(database) + " WITH (FORCE)");
            for (String role : roles) {
                sql.execute("DROP ROLE IF EXISTS " + name(role));
            }
        });
    }

    /** Whether the server answers a query. */
    public boolean ready() {
        try (Connection connection = open("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void awaitReady(Duration limit) {
        if (!Wait.upTo(limit, this::ready)) {
            throw new LaunchException("PostgreSQL on port " + port + " does not answer.");
        }
    }

    private static void role(Statement sql, String role, String password) throws SQLException {
        boolean known = exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + name(role) + "'");
        sql.execute((known ? "ALTER" : "CREATE") + " ROLE " + name(role)
                + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '" + password.replace("'", "''") + "'");
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Names go into statements as they are, so nothing but plain lower-case names is let through. */
    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain database or role name: " + name);
        }
        return name;
    }

    private void inDatabase(String database, Work work) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            work.run(statement);
        } catch (SQLException e) {
            throw new LaunchException("PostgreSQL refused to set up " + database + ": " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run(Statement sql) throws SQLException;
    }
}
