package health.concord.launcher.demo.data;

/** How far a client has come; each includes those before it. */
public enum Stage {
    REFERRED,
    INTAKE,
    ASSESSED,
    RECOMMENDED,
    PLACED,
    BILLED,
    STEPPED_DOWN;

    public boolean reaches(Stage other) {
        return compareTo(other) >= 0;
    }
}
