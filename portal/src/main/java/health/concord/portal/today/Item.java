package health.concord.portal.today;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of Today: what it is about, what to do, and the one click that does it.
 *
 * @param kind decides the mark at the left, for example {@code referral}
 * @param title whom or what it is about
 * @param task what to do, or what is the case
 * @param detail the rest that decides how soon
 * @param order rows of a list stand in order of this moment
 * @param when that moment in words
 * @param act how it is done; null when there is nothing to click
 * @param safety whether someone's safety is in question; these come first and are the only red ones
 */
record Item(
        Section section,
        String kind,
        String title,
        String task,
        @Nullable String detail,
        Instant order,
        String when,
        @Nullable Act act,
        boolean safety) {

    /**
     * The one click.
     *
     * @param label the verb on the button
     * @param path the page that is opened, or what is posted to when it is done at once
     * @param atOnce whether the click does it, without a page between
     */
    record Act(String label, String path, boolean atOnce) {

        static Act open(String label, String path) {
            return new Act(label, path, false);
        }

        static Act atOnce(String label, String path) {
            return new Act(label, path, true);
        }
    }

    static Item plain(
            Section section,
            String kind,
            String title,
            String task,
            @Nullable String detail,
            Instant order,
            String when,
            @Nullable Act act) {
        return new Item(section, kind, title, task, detail, order, when, act, false);
    }
}
