package health.concord.portal.web;

/** What the person asked for was not done; the message says why in words for them. */
public final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotDone(String words) {
        super(words);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
