package health.concord.portal.program;

import health.concord.portal.billing.DescribePractitioner;
import health.concord.portal.billing.Practitioner;
import health.concord.portal.billing.Practitioners;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** By which NPI payers know each clinician, so that one who has none is seen before claims leave. */
@Path("/program/practitioners")
class PractitionerResource {

    private static final Set<Role> DESCRIBING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);
    /** Scheduling keeps its clinicians from billers: they see who is on file. */
    private static final Set<Role> SEEING_CLINICIANS = Set.of(Role.PROGRAM_ADMIN, Role.AUDITOR);

    /**
     * The clinicians.
     *
     * @param sent whose form was sent and not saved; null on any other visit
     */
    record Shown(
            Site site,
            Answer<List<Clinician>> clinicians,
            Answer<List<Practitioner>> practitioners,
            Form form,
            @Nullable UUID sent,
            boolean mayDescribe) {

        public List<Outage> outages() {
            return Outage.among(List.of(clinicians, practitioners));
        }

        /** None where billing does not say what it knows: everybody would seem to be missing. */
        public List<PractitionerRow> rows() {
            List<Clinician> here = clinicians.orNull();
            List<Practitioner> known = practitioners.orNull();
            return known == null ? List.of() : PractitionerRow.of(here == null ? List.of() : here, known);
        }

        public long missing() {
            return rows().stream().filter(PractitionerRow::isMissing).count();
        }

        public boolean isSent(PractitionerRow row) {
            return row.id().equals(sent);
        }

        public Form formOf(PractitionerRow row) {
            return isSent(row) ? form : row.form();
        }
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance practitioners(Shown shown);
    }

    @Inject
    Practitioners practitioners;

    @Inject
    Calendar calendar;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show() {
        return page(Form.empty(), null);
    }

    @POST
    @Path("/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> describe(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        DescribePractitioner request = new DescribePractitioner(
                form.optional("familyName"),
                form.optional("givenName"),
                form.optional("npi"),
                form.optional("taxonomy"));
        Outcome<Practitioner> outcome = practitioners.describe(id, form.number("version"), request);
        return outcome instanceof Outcome.Done<Practitioner>
                ? Next.page("/program/practitioners", htmx)
                : Next.shown(page(form.after(outcome, () -> now(id), PractitionerResource::label), id));
    }

    /** What stands there, for who saved too late. */
    private Form now(UUID id) {
        List<Practitioner> known = practitioners.all().answer().orNull();
        return PractitionerRow.of(List.of(), known == null ? List.of() : known).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(PractitionerRow::form)
                .orElseGet(Form::empty);
    }

    private static String label(String field) {
        return switch (field) {
            case "givenName" -> Say.words("program.givenName");
            case "familyName" -> Say.words("program.familyName");
            case "npi" -> Say.words("practitioner.npi");
            default -> Say.words("practitioner.taxonomy");
        };
    }

    private TemplateInstance page(Form form, @Nullable UUID sent) {
        Site site = current.site();
        boolean sees = signedIn.person().hasAny(SEEING_CLINICIANS);
        Asked<List<Clinician>> clinicians = sees ? calendar.clinicians(site.code()) : Asked.not(Peer.SCHEDULING);
        Asked<List<Practitioner>> known = practitioners.all();
        return Pages.practitioners(new Shown(
                site,
                clinicians.answer(),
                known.answer(),
                form,
                sent,
                signedIn.person().hasAny(DESCRIBING)));
    }
}
