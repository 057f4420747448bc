package health.concord.portal.today;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Scheduling;
import health.concord.portal.scheduling.Session;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        return Say.words("today.notesToSign");
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
                Say.words("today.unsignedSessions", sessions.size()),
                Say.words("today.writeAndSign"),
                null,
                oldest,
                Say.words("today.sinceDay", time.dayWords(oldest)),
                Item.Act.open(Say.words("common.open"), "/session-notes")));
    }
}
