package health.concord.portal.today;

import health.concord.portal.intake.Intake;
import health.concord.portal.intake.Referral;
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

/** Referrals nobody has accepted or declined; one in crisis is for now. */
@ApplicationScoped
class NewReferrals implements Concern {

    @Inject
    Intake intake;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_COORDINATOR);
    }

    @Override
    public String what() {
        return Say.words("today.newReferrals");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(intake.newReferrals()
                .map(answer -> answer.map(referrals -> referrals.stream()
                        .filter(referral -> referral.site().equals(site.code()))
                        .map(referral -> item(referral, time))
                        .toList())));
    }

    private static Item item(Referral referral, SiteTime time) {
        return new Item(
                referral.isCrisis() ? Section.NOW : Section.WAITING,
                "referral",
                referral.title(),
                Say.words("today.decideReferral"),
                String.join(" · ", referral.sourceWords(), referral.programWords(), referral.urgencyWords()),
                referral.enteredAt(),
                time.ago(referral.enteredAt()),
                Item.Act.open(Say.words("common.open"), "/referrals/" + referral.id()),
                referral.isCrisis());
    }
}
