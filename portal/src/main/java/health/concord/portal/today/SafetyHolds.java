package health.concord.portal.today;

import health.concord.portal.intake.Intake;
import health.concord.portal.intake.SafetyHold;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Holds that still stop a placement, raised by an answer that puts someone's safety in question. */
@ApplicationScoped
class SafetyHolds implements Concern {

    @Inject
    Intake intake;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CLINICIAN);
    }

    @Override
    public String what() {
        return Say.words("today.openHolds");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(intake.openSafetyHolds(site.code())
                .map(answer -> answer.map(
                        holds -> holds.stream().map(hold -> item(hold, time)).toList())));
    }

    private static Item item(SafetyHold hold, SiteTime time) {
        return new Item(
                Section.NOW,
                "safety",
                hold.title(),
                hold.isSeen() ? Say.words("today.clinicianActs") : Say.words("today.seeNow"),
                hold.detailWords(),
                hold.raisedAt(),
                time.ago(hold.raisedAt()),
                hold.isSeen()
                        ? hold.client() == null
                                ? null
                                : Item.Act.open(Say.words("common.open"), "/people/" + hold.client())
                        : Item.Act.atOnce(
                                Say.words("today.iAmActing"), "/safety-holds/" + hold.id() + "/acknowledgement"),
                true);
    }
}
