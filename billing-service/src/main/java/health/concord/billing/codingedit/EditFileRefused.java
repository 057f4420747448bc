package health.concord.billing.codingedit;

/** A file cannot be loaded; says at which line and why. */
class EditFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    EditFileRefused(int line, String why) {
        super("Line " + line + " " + why);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
