package health.concord.portal.program;

import health.concord.portal.billing.EditFile;
import health.concord.portal.billing.EditFiles;
import health.concord.portal.billing.EditPreview;
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
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The files of code pairs (NCCI) and unit limits (MUE) that CMS publishes each quarter: which hold, trying one and loading it. */
@Path("/program/code-edits")
class CodeEditResource {

    private static final Set<Role> LOADING = Set.of(Role.PROGRAM_ADMIN);
    private static final Set<Role> TRYING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);
    private static final String FIRST = "1";
    /** Days of services whose claims may still be open. */
    private static final int LOOKED_BACK = 60;

    /**
     * The files.
     *
     * @param site whose claims a file is tried on
     * @param loaded the file that was just loaded; null on any other visit
     * @param tried what the file that was just tried would change; null on any other visit
     */
    record Shown(
            Answer<List<EditFile>> files,
            Form form,
            Site site,
            @Nullable UUID loaded,
            @Nullable EditPreview tried,
            boolean mayLoad,
            boolean mayTry) {

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
        return page(Form.empty().with("part", FIRST).with("parts", FIRST), loaded, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.OF_ADMIN)
    public RestResponse<TemplateInstance> load(SentEdits sent, @HeaderParam("HX-Request") @Nullable String htmx) {
        Form form = sent.form();
        LoadEdits wanted = sent.wanted(form);
        if (wanted == null) {
            return Next.shown(page(form, null, null));
        }
        Outcome<EditFile> outcome = files.load(wanted, form.key());
        return outcome instanceof Outcome.Done<EditFile>(EditFile loaded)
                ? Next.page("/program/code-edits?loaded=" + loaded.id(), htmx)
                : Next.shown(page(form.after(outcome), null, null));
    }

    /** Tries a table on the open claims of the site; stores nothing. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance attempt(SentEdits sent) {
        Form form = sent.form();
        for (String needed : List.of("from", "to")) {
            if (form.text(needed).isEmpty()) {
                form.wrong(needed, Say.words("form.needed"));
            }
        }
        LoadEdits wanted = sent.wanted(form);
        if (wanted == null) {
            return page(form, null, null);
        }
        Outcome<EditPreview> outcome =
                files.attempt(wanted, current.site().code(), form.optional("from"), form.optional("to"));
        return page(
                form.after(outcome),
                null,
                outcome instanceof Outcome.Done<EditPreview>(EditPreview made) ? made : null);
    }

    private TemplateInstance page(Form form, @Nullable UUID loaded, @Nullable EditPreview tried) {
        LocalDate today = current.time().date();
        return Pages.codeEdits(
                new Shown(
                        files.all().answer(),
                        form.with("from", today.minusDays(LOOKED_BACK)).with("to", today),
                        current.site(),
                        loaded,
                        tried,
                        signedIn.person().hasAny(LOADING),
                        signedIn.person().hasAny(TRYING)),
                current.time());
    }
}
