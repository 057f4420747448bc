package health.concord.portal.chart;

import health.concord.portal.billing.Accounts;
import health.concord.portal.billing.Balance;
import health.concord.portal.billing.Billing;
import health.concord.portal.billing.ClaimRow;
import health.concord.portal.billing.Coverages;
import health.concord.portal.intake.Assessments;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Consent;
import health.concord.portal.intake.Intake;
import health.concord.portal.intake.LevelOfCare;
import health.concord.portal.intake.Profile;
import health.concord.portal.intake.SafetyStatus;
import health.concord.portal.language.Say;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Person;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Hours;
import health.concord.portal.scheduling.Scheduling;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The summary of a chart, and its safety holds. */
@Path("/clients/{client}/episodes/{episode}")
class ChartResource {

    private static final Set<Role> BILLING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN, Role.AUDITOR);
    private static final Set<Role> HOURS =
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN, Role.AUDITOR);

    @CheckedTemplate(basePath = "chart")
    static class Pages {
        static native TemplateInstance summary(Summary summary, SiteTime time, @Nullable String notDone);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Charts charts;

    @Inject
    Intake intake;

    @Inject
    Assessments assessments;

    @Inject
    Matching matching;

    @Inject
    Scheduling scheduling;

    @Inject
    Coverages coverages;

    @Inject
    Accounts accounts;

    @Inject
    Billing billing;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public TemplateInstance summary(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        return page(client, episode, null);
    }

    @POST
    @Path("/holds/{hold}/acknowledgement")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance acknowledge(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, @PathParam("hold") UUID hold) {
        return page(
                client,
                episode,
                Next.again(path(client, episode), intake.acknowledge(hold).complaint()));
    }

    @POST
    @Path("/holds/{hold}/release")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance release(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @PathParam("hold") UUID hold,
            @FormParam("reason") @Nullable String reason) {
        String notDone = reason == null || reason.isBlank()
                ? Say.words("chart.sayWhyRelease")
                : charts.release(hold, reason.strip()).complaint();
        return page(client, episode, Next.again(path(client, episode), notDone));
    }

    private static String path(UUID client, UUID episode) {
        return "/clients/" + client + "/episodes/" + episode;
    }

    private TemplateInstance page(UUID client, UUID episode, @Nullable String notDone) {
        Person person = signedIn.person();
        boolean clinical = person.hasAny(Tab.PROFILE.roles());
        SiteTime time = current.time();
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Consent>> consents =
                person.hasAny(Tab.CONSENTS.roles()) ? charts.consents(client) : Asked.not(Peer.INTAKE);
        Asked<SafetyStatus> safety = clinical ? assessments.safety(episode) : Asked.not(Peer.INTAKE);
        Asked<Profile> profile = clinical ? assessments.profile(episode) : Asked.not(Peer.INTAKE);
        Asked<LevelOfCare> level = clinical ? assessments.levelOfCare(episode) : Asked.not(Peer.INTAKE);
        Asked<List<PlacementRequest>> requests =
                person.hasAny(HOURS) ? matching.requestsOf(episode) : Asked.not(Peer.MATCHING);
        Asked<Hours> hours = person.hasAny(HOURS) ? scheduling.hours(client, time.date()) : Asked.not(Peer.SCHEDULING);
        Asked<Balance> balance =
                person.hasAny(Tab.ACCOUNT.roles()) ? accounts.balance(client) : Asked.not(Peer.BILLING);
        Asked<List<ClaimRow>> claims = person.hasAny(BILLING) ? billing.claimsOf(client) : Asked.not(Peer.BILLING);
        var units = coverages.unitsLeft(client, time.date());
        return Pages.summary(
                new Summary(
                        head.at(Tab.SUMMARY),
                        consents.answer(),
                        safety.answer(),
                        profile.answer(),
                        level.answer(),
                        requests.answer(),
                        hours.answer(),
                        units.answer(),
                        balance.answer(),
                        claims.answer()),
                time,
                notDone);
    }
}
