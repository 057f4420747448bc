package health.concord.portal.today;

import health.concord.portal.intake.Episode;
import health.concord.portal.intake.Intake;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Clients whose referral was accepted and whose intake is not finished. */
@ApplicationScoped
class OpenIntakes implements Concern {

    @Inject
    Intake intake;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_COORDINATOR);
    }

    @Override
    public String what() {
        return Say.words("today.openIntakes");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(intake.episodes(site.code(), "INTAKE")
                .map(answer -> answer.map(episodes ->
                        episodes.stream().map(episode -> item(episode, time)).toList())));
    }

    private static Item item(Episode episode, SiteTime time) {
        Instant opened = episode.openedOn().atStartOfDay(time.zone()).toInstant();
        return Item.plain(
                Section.DUE,
                "intake",
                episode.clientLabel(),
                Say.words("today.finishIntake"),
                episode.programWords(),
                opened,
                Say.words("today.since", SiteTime.day(episode.openedOn())),
                Item.Act.open(Say.words("common.open"), episode.chart()));
    }
}
