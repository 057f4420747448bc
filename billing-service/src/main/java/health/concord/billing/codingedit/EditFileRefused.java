package health.concord.billing.codingedit;

/** A file cannot be loaded; says why, and at which line where it is about one. */
class EditFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    EditFileRefused(String why) {
        super(why);
    }

    EditFileRefused(int line, String why) {
        super("Line " + line + " " + why);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
