package health.concord.scheduling.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.scheduling.client.Company;
import health.concord.scheduling.series.GroupSeriesView;
import health.concord.scheduling.session.SessionView;
import health.concord.scheduling.waitlist.WaitlistView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group at a site, by its series. */
public record GroupRosterView(UUID group, String site, List<OfSeries> series) {

    /**
     * One series.
     *
     * @param coming its sessions of the next weeks that take place
     * @param members on the roster of the first of them
     * @param company of the members
     * @param waiting for it, or offered a seat of it, in the order in which they joined
     */
    public record OfSeries(
            GroupSeriesView series,
            List<SessionView> coming,
            List<Member> members,
            Company company,
            List<Waiting> waiting) {}

    /**
     * Somebody on the roster.
     *
     * @param name absent while intake's word of the client has not arrived
     * @param agreement to the rules of groups; left out where nobody has said, and for roles that it is kept from
     */
    public record Member(
            UUID client,
            UUID episode,
            @Nullable String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Agreement agreement) {}

    /** Whether it is signed, and the day that was said. */
    public record Agreement(boolean signed, @Nullable LocalDate on) {}

    /** Somebody who waits; {@code name} as of a member. */
    public record Waiting(WaitlistView entry, @Nullable String name) {}
}
