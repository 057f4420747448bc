package health.concord.portal.today;

import health.concord.portal.language.Say;

/** The three lists of Today. */
enum Section {
    NOW,
    WAITING,
    DUE;

    public String title() {
        return Say.words("today.list." + name());
    }

    public String whenEmpty() {
        return Say.words("today.empty." + name());
    }
}
