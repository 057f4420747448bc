package health.concord.portal.today;

import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import health.concord.portal.scheduling.Scheduling;
import health.concord.portal.scheduling.Session;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Sessions of the last two weeks without a signed note: without one nothing of them can be billed. */
@ApplicationScoped
class NotesToSign implements Concern {

    private static final int DAYS = 14;

    @Inject
    Scheduling scheduling;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CLINICIAN);
    }

    @Override
    public String what() {
        return "Notes to sign";
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(scheduling
                .withoutSignedNote(site.code(), time.date().minusDays(DAYS), time.date(), time.now())
                .coming()
                .map(answer -> answer.map(sessions -> items(sessions, time))));
    }

    private static List<Item> items(List<Session> sessions, SiteTime time) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        Instant oldest = sessions.getFirst().from();
        return List.of(Item.plain(
                Section.WAITING,
                "session",
                Item.count(sessions.size(), "session") + " without a signed note",
                "Write and sign; without it nothing can be billed",
                null,
                oldest,
                "since " + time.dayWords(oldest),
                Item.Act.open("Open", "/session-notes")));
    }
}
