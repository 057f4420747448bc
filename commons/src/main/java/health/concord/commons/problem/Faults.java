package health.concord.commons.problem;

import java.util.StringJoiner;

/**
 * Describes a fault for the log by classes and places only. Messages are left out: a database or a parser puts the
 * offending value into them, and here a value may be someone's health record.
 */
public final class Faults {

    private static final int FRAMES = 12;

    private Faults() {}

    public static String describe(Throwable fault) {
        StringJoiner lines = new StringJoiner("\n  caused by ");
        int depth = 0;
        for (Throwable t = fault; t != null && depth < 8; t = t.getCause(), depth++) {
            lines.add(t.getClass().getName() + sqlState(t) + frames(t));
        }
        return lines.toString();
    }

    private static String sqlState(Throwable t) {
        return t instanceof java.sql.SQLException sql ? " [" + sql.getSQLState() + "]" : "";
    }

    private static String frames(Throwable t) {
        StringBuilder frames = new StringBuilder();
        StackTraceElement[] stack = t.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, stack.length); i++) {
            frames.append("\n    at ").append(stack[i]);
        }
        return frames.toString();
    }
}
