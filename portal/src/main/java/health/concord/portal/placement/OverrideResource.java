package health.concord.portal.placement;

import health.concord.portal.form.Form;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.OverrideRecommendation;
import health.concord.portal.matching.Placement;
import health.concord.portal.matching.Resources;
import health.concord.portal.matching.Therapist;
import health.concord.portal.matching.WholeRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Openings;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Choosing a week by hand, where none of the options is right. */
@Path("/placement-overrides/{id}")
class OverrideResource {

    @CheckedTemplate(basePath = "placement")
    static class Pages {
        static native TemplateInstance override(OverrideForm entry);
    }

    @Inject
    Matching matching;

    @Inject
    Resources resources;

    @Inject
    Calendar calendar;

    @Inject
    CurrentSite current;

    /** A week that was looked at before is chosen already. */
    @GET
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance entry(
            @PathParam("id") UUID id,
            @QueryParam("series") List<String> series,
            @QueryParam("time") List<String> time) {
        return Pages.override(form(id, Form.empty().withAll("series", series).withAll("time", time)));
    }

    @POST
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> override(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        OverrideForm entry = form(id, Form.of(sent));
        OverrideRecommendation chosen = entry.chosen();
        if (!entry.form().isWrong()) {
            Outcome<Placement> outcome =
                    resources.override(id, chosen, entry.form().key());
            if (outcome instanceof Outcome.Done<Placement>) {
                return Next.page("/placement-requests/" + id, htmx);
            }
            entry.form().after(outcome);
        }
        return Next.shown(Pages.override(entry));
    }

    private OverrideForm form(UUID id, Form form) {
        Site site = current.site();
        Asked<Openings> openings =
                calendar.openings(site.code(), current.timeAt(site).date());
        Asked<List<Therapist>> therapists = resources.therapists(site.code());
        Asked<WholeRequest> asked = matching.request(id);
        Answer<WholeRequest> request = asked.answer();
        if (request.isUnknown()) {
            throw new NothingHere();
        }
        return new OverrideForm(id, request, openings.answer(), therapists.answer(), form);
    }
}
