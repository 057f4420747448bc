package health.concord.portal.today;

import health.concord.portal.peer.Outage;
import java.util.List;
import java.util.Locale;

/**
 * The page as it is shown.
 *
 * @param lists now, waiting, coming due
 * @param gaps what could not be had, in sentences
 * @param outages the services that are down
 */
record TodayView(List<Sheet> lists, List<String> gaps, List<Outage> outages) {

    private static final int SHOWN = 8;

    /** One list; the rows beyond the first few are folded. */
    record Sheet(Section section, List<Item> items) {

        public String code() {
            return section.name().toLowerCase(Locale.ROOT);
        }

        public List<Item> first() {
            return items.subList(0, Math.min(SHOWN, items.size()));
        }

        public List<Item> rest() {
            return items.subList(first().size(), items.size());
        }
    }
}
