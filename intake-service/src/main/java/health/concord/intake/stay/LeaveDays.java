package health.concord.intake.stay;

import health.concord.intake.episode.TimesAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The days of leaves for those who only have to know when. */
@ApplicationScoped
class LeaveDays implements TimesAway {

    @Inject
    LeaveRepository leaves;

    @Override
    public List<Days> of(UUID episode) {
        return leaves.of(episode).stream().flatMap(leave -> days(leave)).toList();
    }

    /** The day of coming back is not a day away; who came back on the first day was never away. */
    static Stream<Days> days(Leave leave) {
        var first = leave.from();
        var back = leave.returned();
        if (back != null) {
            return back.isAfter(first) ? Stream.of(new Days(first, back.minusDays(1))) : Stream.empty();
        }
        var last = leave.expected().minusDays(1);
        return Stream.of(new Days(first, last.isBefore(first) ? first : last));
    }
}
