package health.concord.portal.calendar;

import health.concord.portal.language.Say;
import health.concord.portal.scheduling.MovePreview;
import health.concord.portal.time.SiteTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in the way of a move, in words, as scheduling's check for moving finds it.
 *
 * @param refused whether nothing can be moved because of it
 */
record Clashes(List<Clash> all, boolean refused) {

    /** Before anything was looked at. */
    static final Clashes NONE = new Clashes(List.of(), false);

    /** @param effect what becomes of it where it does not refuse the move; else empty */
    record Clash(String words, String effect) {}

    static Clashes of(MovePreview preview, SiteTime time) {
        List<MovePreview.MovedDate> dates = preview.dates() == null ? List.of() : preview.dates();
        List<Clash> all = dates.stream()
                .flatMap(date -> obstacles(date)
                        .map(one -> new Clash(
                                dates.size() > 1
                                        ? Say.words("calendar.onDate", time.moment(date.from()), words(one, time))
                                        : words(one, time),
                                effect(one))))
                .toList();
        return new Clashes(all, dates.stream().flatMap(Clashes::obstacles).anyMatch(MovePreview.Obstacle::refuses));
    }

    private static Stream<MovePreview.Obstacle> obstacles(MovePreview.MovedDate date) {
        return date.inTheWay() == null ? Stream.empty() : date.inTheWay().stream();
    }

    private static String words(MovePreview.Obstacle one, SiteTime time) {
        Instant from = one.from();
        Instant to = one.to();
        if (one.why().equals("OUTSIDE_HOURS")) {
            return Say.words("calendar.outsideHours");
        }
        if (from == null || to == null) {
            return Say.words("calendar.taken", one.name());
        }
        if (one.why().equals("TAKEN")) {
            return one.by() == null
                    ? Say.words("calendar.takenAt", one.name(), time.time(from), time.time(to))
                    : Say.words("calendar.takenBy", one.name(), one.by(), time.time(from), time.time(to));
        }
        return switch (one.what()) {
            case "SITE" -> Say.words("calendar.siteClosed", time.moment(to));
            case "ROOM" -> Say.words("calendar.roomClosed", one.name(), time.moment(to));
            default -> Say.words("calendar.isAway", one.name(), time.moment(to));
        };
    }

    private static String effect(MovePreview.Obstacle one) {
        if (one.refuses()) {
            return "";
        }
        return Say.words(one.what().equals("CLIENT") ? "calendar.isLeftOut" : "calendar.fallsOut");
    }
}
