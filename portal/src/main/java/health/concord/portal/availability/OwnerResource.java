package health.concord.portal.availability;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Availabilities;
import health.concord.portal.scheduling.BlockTime;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.OpenSite;
import health.concord.portal.scheduling.Places;
import health.concord.portal.scheduling.Unavailability;
import health.concord.portal.series.SlotRows;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.NotDone;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;

/** When one clinician, room or site can be booked: the weekly times, and closures and leave. */
@Path("/availability/{kind}/{owner}")
class OwnerResource {

    @CheckedTemplate(basePath = "availability")
    static class Pages {
        static native TemplateInstance owner(OwnerView view, SiteTime time);
    }

    @Inject
    OwnerPages pages;

    @Inject
    Availabilities availabilities;

    @Inject
    Places places;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("kind") String kind, @PathParam("owner") String owner) {
        return shown(Owner.of(kind, owner), Form.empty(), "", OwnerView.Done.NOTHING);
    }

    /** The weekly times and who it is; a room's seats and equipment; a site's hours. */
    @POST
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance describe(
            @PathParam("kind") String kind, @PathParam("owner") String code, MultivaluedMap<String, String> sent) {
        Owner owner = Owner.of(kind, code);
        Form form = Form.of(sent);
        OwnerView now = pages.page(owner, form, "description", OwnerView.Done.NOTHING);
        Integer revision = form.number("revision");
        if (revision == null || !now.isKnown()) {
            throw new NotDone(Say.words("avail.notKnownNow"));
        }
        Outcome<?> outcome = describe(owner, form, now, revision);
        form.after(outcome, now::standing, OwnerResource::label);
        return outcome instanceof Outcome.Done<?>
                ? shown(owner, Form.empty(), "", OwnerView.Done.NOTHING)
                : shown(owner, form, "description", OwnerView.Done.NOTHING);
    }

    private Outcome<?> describe(Owner owner, Form form, OwnerView now, int revision) {
        Clinician who = now.who();
        SlotRows rows = now.times();
        if (who != null) {
            return availabilities.describe(
                    who.id(), revision, Requests.clinician(form, who, now.site(), rows.typed(form)));
        }
        return owner.isRoom()
                ? places.describe(owner.id(), revision, Requests.room(form))
                : places.open(now.site(), revision, new OpenSite(rows.typed(form)));
    }

    /** What a field is called where somebody else was faster. */
    private static String label(String field) {
        return SlotRows.label(field).orElseGet(() -> Say.code("avail.field", field));
    }

    /** Leave, an exception, or a closure; sessions that stand in that time are named. */
    @POST
    @Path("/blocks")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance block(
            @PathParam("kind") String kind, @PathParam("owner") String code, MultivaluedMap<String, String> sent) {
        Owner owner = Owner.of(kind, code);
        Form form = Form.of(sent);
        BlockTime request = Requests.block(form, owner, current.site().code(), current.time());
        if (form.isWrong()) {
            return shown(owner, form, "block", OwnerView.Done.NOTHING);
        }
        Outcome<Unavailability> outcome = places.block(request, form.key());
        return outcome instanceof Outcome.Done<Unavailability>(Unavailability entered)
                ? shown(owner, Form.empty(), "", new OwnerView.Done(null, entered, null))
                : shown(owner, form.after(outcome), "block", OwnerView.Done.NOTHING);
    }

    @POST
    @Path("/blocks/{block}/end")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance free(
            @PathParam("kind") String kind, @PathParam("owner") String code, @PathParam("block") UUID block) {
        return undone(Owner.of(kind, code), places.free(block), "block");
    }

    private TemplateInstance undone(Owner owner, Outcome<?> outcome, String deed) {
        return outcome instanceof Outcome.Done<?>
                ? shown(owner, Form.empty(), "", OwnerView.Done.NOTHING)
                : shown(owner, Form.empty().after(outcome), deed, OwnerView.Done.NOTHING);
    }

    private TemplateInstance shown(Owner owner, Form form, String deed, OwnerView.Done done) {
        return Pages.owner(pages.page(owner, form, deed, done), current.time());
    }
}
