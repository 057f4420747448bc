package health.concord.portal.calendar;

import health.concord.portal.person.Person;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Session;
import java.time.Instant;
import java.util.Set;

/** What the person may do with sessions on the calendar; scheduling has the same roles. */
record Moving(boolean single, boolean groups, boolean timetables, boolean booking, boolean tables) {

    static final Set<Role> GROUPS = Set.of(Role.SCHEDULER, Role.PROGRAM_ADMIN);
    static final Set<Role> SINGLE = Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.PROGRAM_ADMIN);
    private static final Set<Role> TIMETABLES = Set.of(Role.SCHEDULER, Role.PROGRAM_ADMIN, Role.AUDITOR);
    private static final Set<Role> BOOKING =
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);

    private static final Set<Role> TABLES = Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR);

    static Moving of(Person person) {
        return new Moving(
                person.hasAny(SINGLE),
                person.hasAny(GROUPS),
                person.hasAny(TIMETABLES),
                person.hasAny(BOOKING),
                person.hasAny(TABLES));
    }

    /** What has begun, was called off or is signed stays where it is. */
    boolean allows(Session session, Instant now) {
        return !session.isCancelled()
                && !session.noteSigned()
                && session.from().isAfter(now)
                && (session.isGroup() ? groups && session.series() != null : single);
    }
}
