package health.concord.portal.web;

/** The filters' order; all run before authentication, the greatest first. */
final class FilterOrder {

    static final int HEADERS = 10_300;
    static final int ODD_PATHS = 10_200;
    static final int SAME_ORIGIN = 10_100;
    static final int FAILED_SIGN_INS = 10_050;

    /** Behind the server's own limit, whose word it takes back. */
    static final int LENGTHS = 1;

    private FilterOrder() {}
}
