package health.concord.matching.mutualhelp;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Describing mutual-help meetings. */
@ApplicationScoped
@Transactional
public class Meetings {

    @Inject
    MeetingRepository meetings;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    MeetingView create(DescribeMeeting asked) {
        check(asked);
        var meeting = new Meeting(Ids.next(), asked);
        meetings.persistAndFlush(meeting);
        audit.record("mutual-help.created", "mutual-help-meeting", meeting.id(), Map.of("site", asked.site()));
        return meeting.view();
    }

    MeetingView change(UUID id, @Nullable String ifMatch, DescribeMeeting asked) {
        var meeting = visible(id);
        Versions.require(ifMatch, meeting.version());
        check(asked);
        if (!asked.site().equals(meeting.site())) {
            throw Problems.invalid("site", "cannot be changed; record a meeting at the other site");
        }
        meeting.describe(asked);
        meetings.flush();
        audit.record("mutual-help.changed", "mutual-help-meeting", id, Map.of("site", meeting.site()));
        return meeting.view();
    }

    void remove(UUID id, @Nullable String ifMatch) {
        var meeting = visible(id);
        Versions.require(ifMatch, meeting.version());
        meetings.delete(meeting);
        audit.record("mutual-help.removed", "mutual-help-meeting", id, Map.of("site", meeting.site()));
    }

    MeetingView get(UUID id) {
        return visible(id).view();
    }

    Page<MeetingView> list(@Nullable String site, PageRequest page) {
        var found = meetings.pageAt(askedFor(site), page.afterId(), page.fetch());
        return Page.of(found, page, Meeting::id, Meeting::view);
    }

    private Meeting visible(UUID id) {
        var meeting = meetings.findById(id);
        if (meeting == null || !caller.maySee(meeting.site())) {
            throw Problems.notFound();
        }
        return meeting;
    }

    private Collection<String> askedFor(@Nullable String site) {
        if (site == null) {
            return caller.isService() ? sites.all().stream().map(one -> one.code()).toList() : caller.sites();
        }
        caller.requireSite(sites.require("site", site).code());
        return List.of(site);
    }

    private void check(DescribeMeeting asked) {
        caller.requireSite(sites.require("site", asked.site()).code());
        var errors = IntStream.range(0, asked.slots().size())
                .filter(i -> !asked.slots().get(i).ordered())
                .mapToObj(i -> new FieldError("slots[" + i + "].to", "is not after from"))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }
}
