package health.concord.portal.today;

/** The three lists of Today. */
enum Section {
    NOW("Now", "Nothing needs you this hour."),
    WAITING("Waiting on you", "Nobody is waiting for you."),
    DUE("Coming due", "Nothing comes due.");

    private final String title;
    private final String whenEmpty;

    Section(String title, String whenEmpty) {
        this.title = title;
        this.whenEmpty = whenEmpty;
    }

    public String title() {
        return title;
    }

    public String whenEmpty() {
        return whenEmpty;
    }
}
