package health.concord.portal.today;

import health.concord.portal.intake.Answering;
import health.concord.portal.intake.UnseenForm;
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

/** Forms that clients sent and nobody has looked at; what is urgent in them is a safety hold already. */
@ApplicationScoped
class FormsSent implements Concern {

    @Inject
    Answering answering;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN);
    }

    @Override
    public String what() {
        return Say.words("links.sentForms");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(answering.unseen(site.code()).coming().map(answer -> answer.map(forms -> items(forms, time))));
    }

    private static List<Item> items(List<UnseenForm> forms, SiteTime time) {
        if (forms.isEmpty()) {
            return List.of();
        }
        Instant oldest =
                forms.stream().map(UnseenForm::sentAt).min(Instant::compareTo).orElseThrow();
        return List.of(Item.plain(
                Section.WAITING,
                "intake",
                Say.words("links.formsSent", forms.size()),
                Say.words("links.lookAtForms"),
                null,
                oldest,
                Say.words("today.sinceDay", time.dayWords(oldest)),
                Item.Act.open(Say.words("common.open"), "/sent-forms")));
    }
}
