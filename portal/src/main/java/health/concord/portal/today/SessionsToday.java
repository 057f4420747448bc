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
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Today's sessions: those running or within the hour, those later, and those that lost their room or clinician. */
@ApplicationScoped
class SessionsToday implements Concern {

    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    Scheduling scheduling;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SCHEDULER, Role.CLINICIAN);
    }

    @Override
    public String what() {
        return Say.words("today.sessions");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(scheduling
                .sessions(site.code(), time.date())
                .map(answer -> answer.map(day -> day.sessions().stream()
                        .filter(session -> session.to().isAfter(time.now()))
                        .filter(session -> !session.isCancelled() || session.hasLostItsPlace())
                        .map(session -> item(session, day.rooms().get(session.room()), time))
                        .toList())));
    }

    private static Item item(Session session, @Nullable String room, SiteTime time) {
        boolean running = !session.from().isAfter(time.now());
        boolean soon = session.from().isBefore(time.now().plus(SOON));
        Section section = session.hasLostItsPlace() ? Section.WAITING : soon ? Section.NOW : Section.DUE;
        String where = room == null ? session.modeWords() : room;
        String task = session.hasLostItsPlace()
                ? Say.words("today.lostPlace")
                : running
                        ? where + " · " + Say.words("today.running")
                        : soon ? where + " · " + time.in(session.from()) : where;
        return Item.plain(
                section,
                "session",
                session.title(),
                task,
                Say.words("today.booked", session.booked()),
                session.from(),
                time.time(session.from()) + "–" + time.time(session.to()),
                Item.Act.open(
                        Say.words(session.isCancelled() ? "today.look" : "today.signIn"), "/sessions/" + session.id()));
    }
}
