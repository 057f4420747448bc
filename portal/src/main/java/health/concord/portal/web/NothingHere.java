package health.concord.portal.web;

/** There is no such thing, or it is not this person's to know of: both look the same. */
public final class NothingHere extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NothingHere() {
        super("nothing here");
    }
}
