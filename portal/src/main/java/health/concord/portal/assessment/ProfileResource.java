package health.concord.portal.assessment;

import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Assessments;
import health.concord.portal.intake.Catalogue;
import health.concord.portal.intake.Profile;
import health.concord.portal.intake.RecordProfile;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The profile tab of a chart. */
@Path("/clients/{client}/episodes/{episode}/profile")
class ProfileResource {

    private static final Set<Role> RECORDING = Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "assessment")
    static class Pages {
        static native TemplateInstance profile(ProfileForm entry, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Assessments assessments;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        return Pages.profile(entry(client, episode, Form.empty()).filled(), current.time());
    }

    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> record(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        ProfileForm entry = entry(client, episode, Form.of(sent));
        Form form = entry.form();
        Integer revision = form.number("revision");
        RecordProfile request = entry.request(current.time().date().toString());
        if (entry.catalogue().orNull() == null) {
            // Without the catalogue it can't be told what was typed, and an empty profile must not replace the known
            // one.
            form.wrong("", "");
        }
        if (!form.isWrong()) {
            Outcome<Profile> outcome = assessments.record(episode, revision == null ? 0 : revision, request);
            if (outcome instanceof Outcome.Done<Profile>) {
                return Next.page("/clients/" + client + "/episodes/" + episode, htmx);
            }
            form.after(
                    outcome, () -> entry(client, episode, Form.empty()).filled().form(), entry::label);
            entry.after(outcome, request);
        }
        return Next.shown(Pages.profile(entry, current.time()));
    }

    private ProfileForm entry(UUID client, UUID episode, Form form) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<Catalogue> catalogue = assessments.factors();
        Asked<Profile> profile = assessments.profile(episode);
        return new ProfileForm(
                head.at(Tab.PROFILE),
                catalogue.answer(),
                profile.answer(),
                form,
                signedIn.person().hasAny(RECORDING));
    }
}
