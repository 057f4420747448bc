package health.concord.portal.site;

/** The signed-in person's account names no site of this program, so there is nothing to show. */
public final class NoSite extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSite() {
        super("the account names no site of this program");
    }
}
