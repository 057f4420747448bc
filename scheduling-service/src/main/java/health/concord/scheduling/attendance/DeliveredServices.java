package health.concord.scheduling.attendance;

import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.care.Care;
import health.concord.scheduling.care.Program;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** Tells billing of each delivered service once, and of every later change as an amendment with the whole state. */
@ApplicationScoped
class DeliveredServices {

    @Inject
    AttendanceRepository attendances;

    @Inject
    Clients clients;

    @Inject
    GroupSeriesPlans series;

    @Inject
    SiteCatalogue sites;

    @Inject
    Outbox outbox;

    /** Stores the attendance and tells billing what is news to it. */
    void store(Attendance attendance, Session session) {
        BillingNews news = attendance.forBilling();
        attendances.persistAndFlush(attendance);
        switch (news) {
            case NONE -> {}
            case DELIVERED -> send("service.delivered", attendance, session);
            case AMENDED -> send("service.amended", attendance, session);
        }
    }

    private void send(String type, Attendance attendance, Session session) {
        outbox.send(
                Event.of(type, "service", attendance.id(), session.site(), data(attendance, session)), Peer.BILLING);
    }

    private ServiceData data(Attendance attendance, Session session) {
        ZoneId zone = sites.zone(session.site());
        Care care = session.care();
        Presence presence = attendance.presence();
        GroupSeries met = session.series() == null ? null : series.find(session.series());
        return new ServiceData(
                attendance.id(),
                session.id(),
                attendance.client(),
                attendance.episode(),
                session.leader(),
                care.type(),
                care.kind(),
                care.model(),
                met == null ? null : met.group(),
                met == null ? null : met.title(),
                program(attendance, care),
                WireTime.of(session.when().from(), zone),
                WireTime.of(session.when().to(), zone),
                WireTime.orNull(presence.arrivedAt(), zone),
                WireTime.orNull(presence.leftAt(), zone),
                presence.minutesDuring(session.when()),
                presence.joinedBy() == null ? care.mode() : presence.joinedBy(),
                attendance.isNoteSigned());
    }

    private Program program(Attendance attendance, Care care) {
        Program program = care.program() == null ? clients.programOf(attendance.episode()) : care.program();
        if (program == null) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "The client's episode has not reached scheduling yet, so its program is unknown. Try again shortly.");
        }
        return program;
    }
}
