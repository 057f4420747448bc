package health.concord.portal.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.matching.Described;
import health.concord.portal.matching.Descriptions;
import health.concord.portal.matching.Group;
import health.concord.portal.matching.Resources;
import health.concord.portal.matching.Therapist;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.site.Sites;
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
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Groups and therapists of placement: listed, added, changed, retired. */
@Path("/program/resources")
class DescriptionResource {

    private static final String LIST = "/program/resources";

    @CheckedTemplate(basePath = "resource")
    static class Pages {
        static native TemplateInstance resources(DescribedList list);

        static native TemplateInstance group(DescriptionView view);

        static native TemplateInstance therapist(DescriptionView view);
    }

    @Inject
    Descriptions descriptions;

    @Inject
    Resources resources;

    @Inject
    Sites sites;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance list() {
        Site site = current.site();
        Asked<List<Group>> groups = resources.groups(site.code());
        Asked<List<Therapist>> therapists = resources.therapists(site.code());
        return Pages.resources(new DescribedList(site, groups.answer(), therapists.answer()));
    }

    @GET
    @Path("/{kind: group|therapist}/new")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance blank(@PathParam("kind") String kind) {
        Form form = Form.empty()
                .with("language", "en")
                .with("languages", "en")
                .with("sites", current.site().code());
        return page(kind(kind), null, form, null);
    }

    @POST
    @Path("/{kind: group|therapist}/new")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> add(
            @PathParam("kind") String of,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Described kind = kind(of);
        ObjectNode blank = JsonNodeFactory.instance.objectNode();
        if (kind == Described.GROUP) {
            blank.put("site", current.site().code());
        }
        ObjectNode description = DescriptionForm.of(kind).read(form, blank);
        Outcome<ObjectNode> outcome = form.isWrong() ? null : descriptions.add(kind, description, form.key());
        return outcome instanceof Outcome.Done<ObjectNode>
                ? Next.page(LIST, htmx)
                : Next.shown(page(kind, null, form.after(outcome), null));
    }

    @GET
    @Path("/{kind: group|therapist}/{id}")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance one(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        return page(kind(kind), id, Form.empty(), descriptions.of(kind(kind), id));
    }

    @POST
    @Path("/{kind: group|therapist}/{id}")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> change(
            @PathParam("kind") String of,
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Described kind = kind(of);
        Asked<ObjectNode> asked = descriptions.of(kind, id);
        ObjectNode before = asked.answer().orNull();
        if (before != null) {
            ObjectNode description = DescriptionForm.of(kind).read(form, before);
            if (!form.isWrong()) {
                Outcome<ObjectNode> outcome = descriptions.change(kind, id, form.number("version"), description);
                if (outcome instanceof Outcome.Done<ObjectNode>) {
                    return Next.page(LIST, htmx);
                }
                form.after(
                        outcome,
                        () -> DescriptionForm.of(kind).filled(Form.empty(), before),
                        name -> Say.code("resource.field", name.substring(name.lastIndexOf('.') + 1)));
            }
        }
        return Next.shown(page(kind, id, form, asked));
    }

    @POST
    @Path("/{kind: group|therapist}/{id}/retirement")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> retire(
            @PathParam("kind") String of,
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Described kind = kind(of);
        Outcome<Boolean> outcome = descriptions.retire(kind, id, form.number("version"));
        return outcome instanceof Outcome.Done<Boolean>
                ? Next.page(LIST, htmx)
                : Next.shown(page(kind, id, Form.empty().after(outcome), descriptions.of(kind, id)));
    }

    private static Described kind(String path) {
        return Described.valueOf(path.toUpperCase(Locale.ROOT));
    }

    /** @param asked null for a new one */
    private TemplateInstance page(Described kind, @Nullable UUID id, Form form, @Nullable Asked<ObjectNode> asked) {
        DescriptionForm fields = DescriptionForm.of(kind);
        Asked<List<Therapist>> leading =
                kind == Described.GROUP ? resources.therapists(current.site().code()) : Asked.not(Peer.MATCHING);
        Answer<ObjectNode> there = asked == null ? null : asked.answer();
        if (there != null && there.isUnknown()) {
            throw new NothingHere();
        }
        ObjectNode known = there == null ? null : there.orNull();
        boolean typed = !form.text("version").isEmpty();
        Form filled = known == null || typed ? form : fields.filled(form, known);
        Set<String> offered = new HashSet<>(signedIn.person().sites());
        offered.addAll(filled.all("sites"));
        return view(
                kind,
                new DescriptionView(
                        id,
                        current.site(),
                        there,
                        leading.answer(),
                        sites.among(offered).stream()
                                .map(site -> new Choice(site.code(), site.name()))
                                .toList(),
                        known == null ? List.of() : fields.standing(known),
                        fields.marked(filled)));
    }

    private static TemplateInstance view(Described kind, DescriptionView view) {
        return kind == Described.GROUP ? Pages.group(view) : Pages.therapist(view);
    }
}
