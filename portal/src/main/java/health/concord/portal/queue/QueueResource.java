package health.concord.portal.queue;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.matching.Approvals;
import health.concord.portal.matching.ApproveProposals;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.matching.Proposal;
import health.concord.portal.matching.Queue;
import health.concord.portal.matching.QueueRun;
import health.concord.portal.matching.RunQueue;
import health.concord.portal.matching.SeatOffer;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans of the whole queue: starting one, watching it, and approving one, some or all of its weeks. */
@Path("/queue-runs")
class QueueResource {

    private static final Set<Role> DECIDING = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);
    private static final Set<Role> REPORTED = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR);

    /** The runs of a site, and freed seats on offer. */
    record Listed(
            Answer<List<QueueRun.Row>> runs,
            Answer<List<SeatOffer>> offers,
            Answer<List<PlacementRequest>> waiting,
            Form form,
            boolean mayDecide,
            boolean mayReport,
            @Nullable String complaint) {

        public List<Outage> outages() {
            return Outage.among(List.of(runs, offers, waiting));
        }

        public List<PlacementRequest> toPlace() {
            List<PlacementRequest> all = waiting.orNull();
            return all == null
                    ? List.of()
                    : all.stream().filter(PlacementRequest::isToDecide).toList();
        }
    }

    @CheckedTemplate(basePath = "queue")
    static class Pages {
        static native TemplateInstance queue(Listed list, Site site, SiteTime time);

        static native TemplateInstance run(UUID id, RunView view, SiteTime time);
    }

    @Inject
    Queue queue;

    @Inject
    Matching matching;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance list() {
        return listed(Form.empty(), null);
    }

    @POST
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> plan(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        List<UUID> first = form.ids("mustPlace");
        RunQueue request = new RunQueue(current.site().code(), form.number("budget"), first.isEmpty() ? null : first);
        if (!form.isWrong()) {
            Outcome<QueueRun> outcome = queue.plan(request, form.key());
            if (outcome instanceof Outcome.Done<QueueRun>(QueueRun begun)) {
                return Next.page("/queue-runs/" + begun.id(), htmx);
            }
            form.after(outcome);
        }
        return Next.shown(listed(form, null));
    }

    /** @param watched whether the page asks by itself, and so has to be shown anew once the run has ended */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("watched") boolean watched) {
        return page(id, null, null, watched);
    }

    @POST
    @Path("/{id}/stop")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance stop(@PathParam("id") UUID id) {
        return page(id, Next.again("/queue-runs/" + id, queue.stop(id).complaint()), null, false);
    }

    @POST
    @Path("/{id}/approvals")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance approve(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        boolean all = form.text("which").equals("all");
        List<UUID> chosen = all ? List.of() : form.ids("proposal");
        if (!all && chosen.isEmpty()) {
            return page(id, Say.words("queue.chooseOne"), null, false);
        }
        Outcome<Approvals> outcome =
                queue.approve(id, new ApproveProposals(chosen, all ? Boolean.TRUE : null), form.key());
        return page(
                id,
                outcome.complaint(),
                outcome instanceof Outcome.Done<Approvals>(Approvals done) ? done : null,
                false);
    }

    @POST
    @Path("/offers/{offer}/acceptance")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance accept(@PathParam("offer") UUID offer, @FormParam("version") long version) {
        return listed(
                Form.empty(),
                Next.again("/queue-runs", queue.accept(offer, version).complaint()));
    }

    @POST
    @Path("/offers/{offer}/decline")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance decline(
            @PathParam("offer") UUID offer,
            @FormParam("version") long version,
            @FormParam("reason") @Nullable String reason) {
        return listed(
                Form.empty(),
                Next.again(
                        "/queue-runs",
                        queue.decline(offer, version, reason == null || reason.isBlank() ? null : reason.strip())
                                .complaint()));
    }

    private TemplateInstance listed(Form form, @Nullable String complaint) {
        Site site = current.site();
        Asked<List<QueueRun.Row>> runs = queue.runs(site.code());
        Asked<List<SeatOffer>> offers = queue.offers(site.code());
        Asked<List<PlacementRequest>> waiting = matching.waitingAt(site.code());
        return Pages.queue(
                new Listed(
                        runs.answer(),
                        offers.answer(),
                        waiting.answer(),
                        form,
                        signedIn.person().hasAny(DECIDING),
                        signedIn.person().hasAny(REPORTED),
                        complaint),
                site,
                current.timeAt(site));
    }

    private TemplateInstance page(UUID id, @Nullable String complaint, @Nullable Approvals approved, boolean watched) {
        Asked<QueueRun> run = queue.run(id);
        Asked<List<Proposal>> proposals = queue.proposals(id);
        Answer<QueueRun> known = run.answer();
        if (known.isUnknown()) {
            throw new NothingHere();
        }
        return Pages.run(
                id,
                new RunView(
                        known,
                        proposals.answer(),
                        signedIn.person().hasAny(DECIDING),
                        UUID.randomUUID().toString(),
                        complaint,
                        approved,
                        watched),
                current.time());
    }
}
