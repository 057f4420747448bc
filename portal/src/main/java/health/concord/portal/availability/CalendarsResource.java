package health.concord.portal.availability;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Availabilities;
import health.concord.portal.scheduling.BusyImported;
import health.concord.portal.scheduling.Feed;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A clinician's times beyond the weekly ones and in other calendars, and addresses to read calendars at. */
@Path("/availability/{kind}/{owner}")
class CalendarsResource {

    @Inject
    OwnerPages pages;

    @Inject
    Availabilities availabilities;

    @Inject
    CurrentSite current;

    @POST
    @Path("/rules")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance add(
            @PathParam("kind") String kind, @PathParam("owner") String code, MultivaluedMap<String, String> sent) {
        Owner owner = clinician(kind, code);
        Form form = Form.of(sent);
        return shown(
                owner,
                form,
                availabilities.add(
                        owner.id(), Requests.rule(form, current.site().code()), form.key()),
                "rule",
                OwnerView.Done.NOTHING);
    }

    @POST
    @Path("/rules/{rule}/removal")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance remove(
            @PathParam("kind") String kind, @PathParam("owner") String code, @PathParam("rule") UUID rule) {
        Owner owner = clinician(kind, code);
        return shown(owner, Form.empty(), availabilities.remove(owner.id(), rule), "rule", OwnerView.Done.NOTHING);
    }

    /** An iCalendar file; of it only the times are kept. */
    @POST
    @Path("/busy-times")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance takeBusy(
            @PathParam("kind") String kind,
            @PathParam("owner") String code,
            @RestForm("file") @Nullable FileUpload file) {
        Owner owner = clinician(kind, code);
        String calendar = file == null ? "" : read(file);
        if (calendar.isBlank()) {
            return page(owner, Form.empty().wrong("file", Say.words("avail.emptyFile")), "busy", null);
        }
        Outcome<BusyImported> outcome = availabilities.takeBusy(owner.id(), calendar);
        return outcome instanceof Outcome.Done<BusyImported>(BusyImported taken)
                ? page(owner, Form.empty(), "", new OwnerView.Done(null, null, taken.times()))
                : page(owner, Form.empty().after(outcome), "busy", null);
    }

    /** The address is told on the page that comes back, and never again. */
    @POST
    @Path("/feeds")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance make(@PathParam("kind") String kind, @PathParam("owner") String code) {
        Owner owner = Owner.of(kind, code);
        Outcome<Feed> outcome = availabilities.make(owner.kind().name(), owner.id());
        return outcome instanceof Outcome.Done<Feed>(Feed made)
                ? page(owner, Form.empty(), "", new OwnerView.Done(made, null, null))
                : page(owner, Form.empty().after(outcome), "feed", null);
    }

    @POST
    @Path("/feeds/{feed}/revocation")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance revoke(
            @PathParam("kind") String kind, @PathParam("owner") String code, @PathParam("feed") UUID feed) {
        Owner owner = Owner.of(kind, code);
        return shown(owner, Form.empty(), availabilities.revoke(feed), "feed", OwnerView.Done.NOTHING);
    }

    private static Owner clinician(String kind, String code) {
        Owner owner = Owner.of(kind, code);
        if (!owner.isClinician()) {
            throw new NothingHere();
        }
        return owner;
    }

    private static String read(FileUpload file) {
        try {
            return Files.readString(file.uploadedFile(), StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TemplateInstance shown(Owner owner, Form form, Outcome<?> outcome, String deed, OwnerView.Done done) {
        return outcome instanceof Outcome.Done<?>
                ? page(owner, Form.empty(), "", done)
                : page(owner, form.after(outcome), deed, done);
    }

    private TemplateInstance page(Owner owner, Form form, String deed, OwnerView.@Nullable Done done) {
        return OwnerResource.Pages.owner(
                pages.page(owner, form, deed, done == null ? OwnerView.Done.NOTHING : done), current.time());
    }
}
