package health.concord.portal.group;

import health.concord.portal.form.Form;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Episode;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.JoinWaitlist;
import health.concord.portal.scheduling.Seats;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.Next;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a client of the site on the waitlist of one series of a group. */
@Path("/groups/{id}/series/{series}/waitlist")
class JoiningResource {

    @Inject
    GroupPages pages;

    @Inject
    Charts charts;

    @Inject
    Seats seats;

    @Inject
    CurrentSite current;

    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance join(
            @PathParam("id") UUID id, @PathParam("series") UUID series, MultivaluedMap<String, String> sent) {
        String notDone = Next.again("/groups/" + id, complaint(series, Form.of(sent)));
        return GroupResource.Pages.group(id, pages.page(id, notDone), current.time());
    }

    private @Nullable String complaint(UUID series, Form form) {
        UUID episode = form.id("episode");
        if (episode == null) {
            return Say.words("group.chooseWho");
        }
        Answer<Episode> who = charts.episode(episode).answer();
        Episode known = who.orNull();
        if (known == null) {
            return who.isUnknown() ? Say.words("group.chooseWho") : who.gapWords();
        }
        return seats.join(new JoinWaitlist(known.site(), known.client(), episode, series), form.key())
                .complaint();
    }
}
