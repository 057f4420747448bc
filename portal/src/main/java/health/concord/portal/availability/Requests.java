package health.concord.portal.availability;

import health.concord.portal.form.Form;
import health.concord.portal.scheduling.AddAvailability;
import health.concord.portal.scheduling.AddRoom;
import health.concord.portal.scheduling.BlockTime;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.DescribeClinician;
import health.concord.portal.scheduling.DescribeRoom;
import health.concord.portal.scheduling.Series;
import health.concord.portal.time.SiteTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed, as scheduling wants it. */
final class Requests {

    /** This site's times come first, so that a problem finds its row; those at other sites stay. */
    static DescribeClinician clinician(Form form, Clinician now, String site, List<Series.Slot> slots) {
        List<Clinician.AtSite> everywhere = new ArrayList<>();
        everywhere.add(new Clinician.AtSite(site, slots));
        now.everywhere().stream().filter(one -> !one.site().equals(site)).forEach(everywhere::add);
        return new DescribeClinician(
                form.text("displayName"),
                everywhere,
                words(form.text("qualifications")),
                form.optional("account"),
                form.number("mostMinutesADay"),
                form.number("breakMinutes"));
    }

    static DescribeRoom room(Form form) {
        return new DescribeRoom(
                form.text("name"), form.number("capacity"), form.isTicked("video"), words(form.text("equipment")));
    }

    static AddRoom newRoom(Form form, String site) {
        return new AddRoom(
                site,
                form.text("name"),
                form.number("capacity"),
                form.isTicked("video"),
                words(form.text("equipment")));
    }

    static AddAvailability rule(Form form, String site) {
        return new AddAvailability(
                site,
                switch (form.text("every")) {
                    case "WEEKLY" -> "FREQ=WEEKLY";
                    case "SECOND" -> "FREQ=WEEKLY;INTERVAL=2";
                    default -> null;
                },
                day(form, "startsOn"),
                day(form, "endsOn"),
                form.text("from"),
                form.text("to"));
    }

    static BlockTime block(Form form, Owner owner, String site, SiteTime time) {
        return new BlockTime(
                site,
                owner.room(),
                owner.clinician(),
                owner.isClinician() ? form.text("kind") : "CLOSURE",
                at(form, "from", time),
                at(form, "to", time),
                form.optional("reason"));
    }

    /** An empty one is marked, because without it there is no time to send. */
    private static String at(Form form, String field, SiteTime time) {
        if (form.text(field).isEmpty()) {
            form.wrong(field, "is needed");
        }
        return time.withOffset(form.text(field));
    }

    private static @Nullable LocalDate day(Form form, String field) {
        try {
            return form.text(field).isEmpty() ? null : LocalDate.parse(form.text(field));
        } catch (DateTimeException e) {
            form.wrong(field, "is not a date");
            return null;
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Requests() {}
}
