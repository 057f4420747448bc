package health.concord.portal.program;

import health.concord.portal.billing.EditFile;
import health.concord.portal.billing.EditFiles;
import health.concord.portal.billing.LoadEdits;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.Uploads;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The files of code pairs (NCCI) and unit limits (MUE) that CMS publishes each quarter: which hold, and loading one. */
@Path("/program/code-edits")
class CodeEditResource {

    private static final Set<Role> LOADING = Set.of(Role.PROGRAM_ADMIN);
    private static final String FIRST = "1";

    /** @param loaded the file that was just loaded; null on any other visit */
    record Shown(
            Answer<List<EditFile>> files,
            Form form,
            @Nullable UUID loaded,
            boolean mayLoad) {

        public List<Outage> outages() {
            return Outage.among(List.of(files));
        }

        public List<Choice> kinds() {
            return Choice.codes("program.edits", "PAIRS", "UNIT_LIMITS");
        }

        /** Practitioners' tables are for professional claims, hospitals' for institutional ones. */
        public List<Choice> claimForms() {
            return Choice.codes("billing.word", "PROFESSIONAL", "INSTITUTIONAL");
        }

        /** What was just loaded; null where nothing was. */
        public @Nullable EditFile justLoaded() {
            List<EditFile> all = files.orNull();
            return all == null
                    ? null
                    : all.stream()
                            .filter(file -> file.id().equals(loaded))
                            .findFirst()
                            .orElse(null);
        }
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance codeEdits(Shown shown, SiteTime time);
    }

    @Inject
    EditFiles files;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@QueryParam("loaded") @Nullable UUID loaded) {
        return page(Form.empty().with("part", FIRST).with("parts", FIRST), loaded);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.OF_ADMIN)
    public RestResponse<TemplateInstance> load(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("key") @Nullable String key,
            @RestForm("kind") @Nullable String kind,
            @RestForm("form") @Nullable String claims,
            @RestForm("effectiveFrom") @Nullable String from,
            @RestForm("part") @Nullable String part,
            @RestForm("parts") @Nullable String parts,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        Form form = typed(key, kind, claims, from, part, parts);
        for (String needed : List.of("kind", "form", "effectiveFrom")) {
            if (form.text(needed).isEmpty()) {
                form.wrong(needed, Say.words("form.needed"));
            }
        }
        Integer which = form.number("part");
        Integer of = form.number("parts");
        if (Uploads.isEmpty(file)) {
            form.wrong("file", Say.words("program.noEditFile"));
        }
        if (file == null || form.isWrong()) {
            return Next.shown(page(form, null));
        }
        LoadEdits wanted = new LoadEdits(
                form.optional("kind"),
                form.optional("form"),
                form.optional("effectiveFrom"),
                Uploads.name(file, "edits.txt"),
                which,
                of,
                file.uploadedFile());
        Outcome<EditFile> outcome = files.load(wanted, form.key());
        return outcome instanceof Outcome.Done<EditFile>(EditFile loaded)
                ? Next.page("/program/code-edits?loaded=" + loaded.id(), htmx)
                : Next.shown(page(form.after(outcome), null));
    }

    private static Form typed(
            @Nullable String key,
            @Nullable String kind,
            @Nullable String claims,
            @Nullable String from,
            @Nullable String part,
            @Nullable String parts) {
        Map<String, List<String>> typed = new HashMap<>();
        keep(typed, "key", key);
        keep(typed, "kind", kind);
        keep(typed, "form", claims);
        keep(typed, "effectiveFrom", from);
        keep(typed, "part", part);
        keep(typed, "parts", parts);
        return Form.of(typed);
    }

    private static void keep(Map<String, List<String>> typed, String name, @Nullable String text) {
        if (text != null) {
            typed.put(name, List.of(text));
        }
    }

    private TemplateInstance page(Form form, @Nullable UUID loaded) {
        return Pages.codeEdits(
                new Shown(files.all().answer(), form, loaded, signedIn.person().hasAny(LOADING)), current.time());
    }
}
