package health.concord.portal.coverage;

import health.concord.portal.billing.CheckEligibility;
import health.concord.portal.billing.Coverage;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.EligibilityCheck;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.billing.TakePayer;
import health.concord.portal.chart.ChartHead;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a payer says of one coverage, question by question. */
@Path("/clients/{client}/episodes/{episode}/coverage/{coverage}/eligibility")
class EligibilityResource {

    private static final Set<Role> ASKING = Set.of(Role.BILLER, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);

    /**
     * The coverage with its questions, the latest first.
     *
     * @param other who is to be billed instead; null where nobody is
     * @param taking what was typed about taking that payer over
     */
    record Shown(
            ChartHead head,
            UUID coverageId,
            Answer<Coverage> coverage,
            Answer<List<EligibilityCheck>> checks,
            Answer<List<Payer>> payers,
            @Nullable OtherPayer other,
            Form form,
            Form taking,
            boolean taken,
            boolean mayAsk) {

        public String path() {
            return head.path() + "/coverage/" + coverageId + "/eligibility";
        }

        public List<Outage> outages() {
            List<Answer<?>> all = new ArrayList<>(head.answers());
            all.addAll(List.of(coverage, checks, payers));
            return Outage.among(all);
        }

        public String payerName() {
            Coverage known = coverage.orNull();
            return known == null ? "" : PayerNames.of(payers, known.payer(), "");
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static class Pages {
        static native TemplateInstance eligibility(Shown shown, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Coverages coverages;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** Whose chart and which coverage it is; set from the address before any method runs. */
    @PathParam("client")
    @Nullable
    UUID clientId;

    @PathParam("episode")
    @Nullable
    UUID episodeId;

    @PathParam("coverage")
    @Nullable
    UUID coverageId;

    /** @param taken whether the payer that was named has just been taken over */
    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@QueryParam("taken") @Nullable String taken) {
        return page(Form.empty(), Form.empty(), taken != null);
    }

    @POST
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> ask(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<EligibilityCheck> outcome =
                coverages.ask(coverage(), new CheckEligibility(form.optional("serviceDate")), form.key());
        return outcome instanceof Outcome.Done<EligibilityCheck>
                ? Next.page(path(), htmx)
                : Next.shown(page(form.after(outcome), Form.empty(), false));
    }

    @POST
    @Path("/{check}/true-payer")
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> take(
            @PathParam("check") UUID check,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Coverage> outcome = coverages.takePayer(
                coverage(), check, new TakePayer(form.optional("payer"), form.optional("memberId")), form.key());
        return outcome instanceof Outcome.Done<Coverage>
                ? Next.page(path() + "?taken=yes", htmx)
                : Next.shown(page(Form.empty(), form.after(outcome), false));
    }

    private UUID coverage() {
        return Objects.requireNonNull(coverageId);
    }

    private String path() {
        return "/clients/" + clientId + "/episodes/" + episodeId + "/coverage/" + coverageId + "/eligibility";
    }

    private TemplateInstance page(Form form, Form taking, boolean taken) {
        UUID client = Objects.requireNonNull(clientId);
        ChartHeads.Coming head = heads.begin(client, Objects.requireNonNull(episodeId));
        Asked<List<Coverage>> known = coverages.coverages(client);
        Asked<List<EligibilityCheck>> checks = coverages.checks(coverage());
        Asked<List<Payer>> payers = coverages.payers();
        Answer<Coverage> coverage = known.answer()
                .map(all -> all.stream()
                        .filter(one -> one.id().equals(coverageId))
                        .findFirst()
                        .orElseThrow(NothingHere::new));
        return Pages.eligibility(
                new Shown(
                        head.at(Tab.COVERAGE),
                        coverage(),
                        coverage,
                        checks.answer(),
                        payers.answer(),
                        other(coverage.orNull(), known.answer(), checks.answer(), payers.answer()),
                        form.with("serviceDate", current.time().date()),
                        taking,
                        taken,
                        signedIn.person().hasAny(ASKING)),
                current.time());
    }

    /** Null also where billing did not tell all that decides it. */
    private static @Nullable OtherPayer other(
            @Nullable Coverage coverage,
            Answer<List<Coverage>> ofClient,
            Answer<List<EligibilityCheck>> checks,
            Answer<List<Payer>> payers) {
        List<Coverage> all = ofClient.orNull();
        List<EligibilityCheck> told = checks.orNull();
        List<Payer> onFile = payers.orNull();
        return coverage == null || all == null || told == null || onFile == null
                ? null
                : OtherPayer.of(coverage, all, told, onFile);
    }
}
