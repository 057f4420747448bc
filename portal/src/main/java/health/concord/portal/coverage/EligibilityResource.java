package health.concord.portal.coverage;

import health.concord.portal.billing.CheckEligibility;
import health.concord.portal.billing.Coverage;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.EligibilityCheck;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
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

    /** The coverage with its questions, the latest first. */
    record Shown(
            ChartHead head,
            UUID coverageId,
            Answer<Coverage> coverage,
            Answer<List<EligibilityCheck>> checks,
            Answer<List<Payer>> payers,
            Form form,
            boolean mayAsk) {

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

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> ask(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        UUID coverage = Objects.requireNonNull(coverageId);
        Outcome<EligibilityCheck> outcome =
                coverages.ask(coverage, new CheckEligibility(form.optional("serviceDate")), form.key());
        return outcome instanceof Outcome.Done<EligibilityCheck>
                ? Next.page(
                        "/clients/" + clientId + "/episodes/" + episodeId + "/coverage/" + coverage + "/eligibility",
                        htmx)
                : Next.shown(page(form.after(outcome)));
    }

    private TemplateInstance page(Form form) {
        UUID client = Objects.requireNonNull(clientId);
        UUID id = Objects.requireNonNull(coverageId);
        ChartHeads.Coming head = heads.begin(client, Objects.requireNonNull(episodeId));
        Asked<List<Coverage>> known = coverages.coverages(client);
        Asked<List<EligibilityCheck>> checks = coverages.checks(id);
        Asked<List<Payer>> payers = coverages.payers();
        Answer<Coverage> coverage = known.answer()
                .map(all -> all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(NothingHere::new));
        return Pages.eligibility(
                new Shown(
                        head.at(Tab.COVERAGE),
                        id,
                        coverage,
                        checks.answer(),
                        payers.answer(),
                        form.with("serviceDate", current.time().date()),
                        signedIn.person().hasAny(ASKING)),
                current.time());
    }
}
