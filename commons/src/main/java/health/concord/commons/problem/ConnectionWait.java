package health.concord.commons.problem;

import java.sql.SQLException;
import java.util.Locale;

/** The wait for a connection to the database. When it runs out there was too much to do at once, and nothing is broken. */
final class ConnectionWait {

    /** The pool (Agroal) has no class or code for it, only words; what the database itself says has an SQL state. */
    private static final String SAYS = "acquisition timeout";

    private ConnectionWait() {}

    static boolean ranOut(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql
                    && sql.getSQLState() == null
                    && sql.getMessage() != null
                    && sql.getMessage().toLowerCase(Locale.ROOT).contains(SAYS)) {
                return true;
            }
        }
        return false;
    }
}
