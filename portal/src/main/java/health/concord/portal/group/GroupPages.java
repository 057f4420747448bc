package health.concord.portal.group;

import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Episode;
import health.concord.portal.matching.Group;
import health.concord.portal.matching.Resources;
import health.concord.portal.matching.Therapist;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Person;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.GroupRoster;
import health.concord.portal.scheduling.Seats;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.NothingHere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the page of a group. */
@RequestScoped
class GroupPages {

    private static final Set<Role> DECIDING =
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);
    private static final Set<Role> CHOOSING = Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.PROGRAM_ADMIN);
    private static final Set<Role> READING_AGREEMENTS =
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR);
    private static final Set<Role> PLANNING = Set.of(Role.SCHEDULER, Role.PROGRAM_ADMIN);

    @Inject
    Resources resources;

    @Inject
    Seats seats;

    @Inject
    Charts charts;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    GroupPage page(UUID id, @Nullable String complaint) {
        String site = current.site().code();
        Person person = signedIn.person();
        Asked<Group> group = resources.group(id);
        Asked<GroupRoster> roster = seats.roster(id, site);
        Asked<List<Therapist>> therapists = resources.therapists(site);
        Asked<List<Episode>> people = person.hasAny(DECIDING) ? charts.episodesAt(site) : Asked.not(Peer.INTAKE);
        if (group.answer().isUnknown()) {
            throw new NothingHere();
        }
        return new GroupPage(
                group.answer(),
                roster.answer(),
                therapists.answer(),
                people.answer(),
                person.hasAny(DECIDING),
                person.hasAny(CHOOSING),
                person.hasAny(PLANNING),
                person.hasAny(READING_AGREEMENTS),
                complaint);
    }
}
