package health.concord.launcher;

/** Where a stack listens; 0 means any free port. */
public record StackPorts(int postgres, int keycloak) {

    /** What {@code ./concord up} uses. */
    public static StackPorts fixed() {
        return new StackPorts(8432, 8180);
    }

    public static StackPorts free() {
        return new StackPorts(0, 0);
    }
}
