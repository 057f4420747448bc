package health.concord.scheduling.room;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.scheduling.care.CareMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class Rooms {

    @Inject
    RoomRepository rooms;

    @Inject
    SiteCatalogue sites;

    @Inject
    VisibleSites visible;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    RoomView add(AddRoom request) {
        sites.require("site", request.site());
        caller.requireSite(request.site());
        Room room = new Room(request.site(), request.description());
        store(room);
        audit.record("room.added", "room", room.id(), Map.of("site", room.site()));
        return RoomView.of(room);
    }

    RoomView describe(UUID id, @Nullable String ifMatch, DescribeRoom request) {
        Room room = visible(id);
        Versions.require(ifMatch, room.version());
        room.describe(request);
        store(room);
        audit.record("room.described", "room", room.id(), Map.of("site", room.site()));
        return RoomView.of(room);
    }

    RoomView get(UUID id) {
        return RoomView.of(visible(id));
    }

    Page<RoomView> list(@Nullable String site, PageRequest page) {
        return Page.of(rooms.pageAt(visible.asked(site), page.afterId(), page.fetch()), page, Room::id, RoomView::of);
    }

    /** The room a request names; one of another site is as unknown as a missing one. */
    public Room require(String field, UUID id, String site) {
        Room room = rooms.findById(id);
        if (room == null || !room.site().equals(site)) {
            throw Problems.invalid(field, "is not a room of this site");
        }
        return room;
    }

    /** The same, with what is needed to meet like that. */
    public Room requireFor(CareMode mode, String field, UUID id, String site) {
        Room room = require(field, id, site);
        if (mode == CareMode.VIDEO && !room.video()) {
            throw Problems.invalid(field, "has no video; choose one that has, or leave it out");
        }
        return room;
    }

    /** Where a room is; empty when there is none. */
    public String siteOf(UUID id) {
        return rooms.findByIdOptional(id).map(Room::site).orElse("");
    }

    /** All rooms of a site. */
    public List<Room> at(String site) {
        return rooms.list("site = ?1 order by id", site);
    }

    /** A room that a stored row names. */
    public Room stored(UUID id) {
        return Objects.requireNonNull(rooms.findById(id));
    }

    private Room visible(UUID id) {
        Room room = rooms.findById(id);
        if (room == null) {
            throw Problems.notFound();
        }
        caller.requireSite(room.site());
        return room;
    }

    /** The only thing that can stand against a checked room is another one of its name. */
    private void store(Room room) {
        try {
            rooms.persistAndFlush(room);
        } catch (ConstraintViolationException e) {
            throw Problems.of(
                    ProblemType.CONFLICT, "A room of this name is at this site already. Give this one another name.");
        }
    }
}
