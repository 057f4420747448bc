package health.concord.scheduling.series;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.booking.MovePreview;
import health.concord.scheduling.booking.MovePreviews;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Replanned;
import health.concord.scheduling.booking.SessionMove;
import health.concord.scheduling.site.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes one date of a series, one date and all that follow, or all that are to come; the series stays the same. */
@ApplicationScoped
@Transactional
public class SeriesEdits {

    @Inject
    GroupSeriesRepository series;

    @Inject
    WantedEdits wanted;

    @Inject
    SeriesReplan replan;

    @Inject
    Moves moves;

    @Inject
    MovePreviews previews;

    @Inject
    OpeningHours hours;

    @Inject
    Event<SeatsFreed> freed;

    @Inject
    Locks locks;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    GroupSeriesView edit(UUID id, @Nullable String ifMatch, EditGroupSeries edit) {
        locks.take(id);
        GroupSeries found = series.findById(id);
        if (found == null) {
            throw Problems.notFound();
        }
        caller.requireSite(found.site());
        Versions.require(ifMatch, found.version());
        edit.requireForm();
        if (edit.scope() == EditScope.ONE) {
            editOne(found, edit);
        } else {
            editFollowing(found, edit);
        }
        series.flush();
        audit.record("group-series.edited", "group-series", id, Map.of("site", found.site(), "scope", edit.scope()));
        return GroupSeriesView.of(found);
    }

    /** What stands in the way of a change, checked like making it; nothing is kept. */
    public MovePreview preview(UUID id, EditGroupSeries edit) {
        GroupSeries draft = series.draft(id);
        if (draft == null) {
            throw Problems.notFound();
        }
        caller.requireSite(draft.site());
        edit.requireForm();
        Replanned asked =
                edit.scope() == EditScope.ONE ? Replanned.one(wanted.one(draft, edit)) : wanted.following(draft, edit);
        return previews.of(asked, Overlap.REFUSED, edit.leavesOut(), sites.zone(draft.site()));
    }

    private void editOne(GroupSeries found, EditGroupSeries edit) {
        SessionMove move = wanted.one(found, edit);
        // So that of two who change dates of the series at once, the second looks again.
        series.getEntityManager().lock(found, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        move.session().detach();
        if (edit.title() != null) {
            move.session().retitle(edit.title().strip());
        }
        move.session().meetBy(edit.modeAfter(move.session().care().mode()));
        moves.moveWhole(List.of(move), Overlap.REFUSED, edit.leavesOut(), sites.zone(found.site()));
    }

    private void editFollowing(GroupSeries found, EditGroupSeries edit) {
        int seatsBefore = found.seats().left();
        Replanned asked = wanted.following(found, edit);
        if (edit.slots() != null) {
            hours.require("slots", found.site(), edit.slots());
        }
        replan.carryOut(asked, found, edit, sites.zone(found.site()));
        if (found.seats().left() > seatsBefore) {
            freed.fire(new SeatsFreed(Set.of(found.id())));
        }
    }
}
