package health.concord.scheduling.booking;

import java.sql.SQLException;
import java.util.Set;

/** Finds out what the database said, however often it was wrapped. */
final class SqlStates {

    private SqlStates() {}

    static boolean isIn(Throwable fault, Set<String> states) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && states.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
