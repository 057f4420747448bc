package health.concord.portal.care;

import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Care;
import health.concord.portal.intake.Certify;
import health.concord.portal.intake.Discharge;
import health.concord.portal.intake.EpisodeStory;
import health.concord.portal.intake.GrantLeave;
import health.concord.portal.intake.Leave;
import health.concord.portal.intake.ReviewPlan;
import health.concord.portal.intake.SafetyPlan;
import health.concord.portal.intake.StepSuggestion;
import health.concord.portal.intake.TreatmentPlan;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Download;
import health.concord.portal.web.Next;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans and stay: treatment plan with its reviews, safety plan, admission, leaves, discharge. */
@Path("/clients/{client}/episodes/{episode}/plan")
class PlanResource {

    private static final Set<Role> TREATING = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);
    private static final Set<Role> ADMITTING = Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "care")
    static class Pages {
        static native TemplateInstance plan(PlanView view, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Care care;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** Whose chart it is; set from the address before any method runs. */
    @PathParam("client")
    @Nullable
    UUID clientId;

    @PathParam("episode")
    @Nullable
    UUID episodeId;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance plan() {
        return page(Form.empty(), "");
    }

    @POST
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance record(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<TreatmentPlan> outcome = care.record(episode(), revision(form), GoalRows.request(form));
        LocalDate today = current.time().date();
        form.after(outcome, () -> GoalRows.filled(care.plan(episode()).answer().orNull(), today), GoalRows::label);
        return after(form, "plan", outcome);
    }

    @POST
    @Path("/reviews")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance review(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        ReviewPlan request = new ReviewPlan(form.optional("on"), form.optional("course"), form.optional("note"));
        return after(form, "review", care.review(episode(), request, form.key()));
    }

    @POST
    @Path("/certifications")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance certify(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Certify request = new Certify(
                form.optional("on"), form.optional("physician"), form.optional("npi"), form.optional("statement"));
        return after(form, "certification", care.certify(episode(), request, form.key()));
    }

    @POST
    @Path("/safety")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance safety(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<SafetyPlan> outcome = care.record(client(), revision(form), SafetySteps.request(form));
        LocalDate today = current.time().date();
        form.after(
                outcome,
                () -> SafetySteps.filled(care.safetyPlan(client()).answer().orNull(), today),
                SafetySteps::label);
        return after(form, "safety", outcome);
    }

    @POST
    @Path("/admission")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance admit(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return after(form, "admission", care.admit(episode(), form.optional("on")));
    }

    @POST
    @Path("/leaves")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance leave(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        GrantLeave request = new GrantLeave(form.optional("from"), form.optional("until"), form.optional("reason"));
        return after(form, "leave", care.grant(episode(), request, form.key()));
    }

    @POST
    @Path("/leaves/{leave}/return")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance back(@PathParam("leave") UUID leave) {
        return after(Form.empty(), "back", care.end(leave, current.time().date().toString()));
    }

    @POST
    @Path("/discharge")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance discharge(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Discharge request = new Discharge(
                form.optional("reason"),
                form.optional("on"),
                form.optional("course"),
                form.optional("condition"),
                form.optional("aftercare"));
        return after(form, "discharge", care.discharge(episode(), request, form.key()));
    }

    /** Leads to the new episode. */
    @POST
    @Path("/readmission")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public Response readmit(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return switch (care.readmit(episode(), form.optional("reason"), form.key())) {
            case Outcome.Done<EpisodeStory>(EpisodeStory begun) ->
                Response.seeOther(URI.create("/clients/" + client() + "/episodes/" + begun.id()))
                        .build();
            case Outcome.NotDone<EpisodeStory>(String words, var fields) -> throw new NotDone(words);
        };
    }

    @GET
    @Path("/discharge-summary")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response summary() {
        return Download.of(care.summary(episode()).answer(), "application/pdf", "discharge-summary.pdf");
    }

    private static int revision(Form form) {
        Integer revision = form.number("revision");
        return revision == null ? 0 : revision;
    }

    private TemplateInstance after(Form form, String which, Outcome<?> outcome) {
        form.after(outcome);
        Next.again("/clients/" + client() + "/episodes/" + episode() + "/plan", form.notDone());
        return page(form, which);
    }

    private UUID client() {
        return Objects.requireNonNull(clientId);
    }

    private UUID episode() {
        return Objects.requireNonNull(episodeId);
    }

    private TemplateInstance page(Form form, String sent) {
        ChartHeads.Coming head = heads.begin(client(), episode());
        Asked<TreatmentPlan> plan = care.plan(episode());
        Asked<StepSuggestion> step = care.step(episode());
        Asked<SafetyPlan> safetyPlan = care.safetyPlan(client());
        Asked<List<Leave>> leaves = care.leaves(episode());
        Asked<EpisodeStory> story = care.story(episode());
        return Pages.plan(
                new PlanView(
                        head.at(Tab.PLAN),
                        plan.answer(),
                        step.answer(),
                        safetyPlan.answer(),
                        leaves.answer(),
                        story.answer(),
                        form,
                        sent,
                        signedIn.person().hasAny(TREATING),
                        signedIn.person().hasAny(ADMITTING)),
                current.time());
    }
}
