package health.concord.portal.placement;

import health.concord.portal.language.Say;
import health.concord.portal.matching.AcceptOption;
import health.concord.portal.matching.Comparison;
import health.concord.portal.matching.Insight;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.Placement;
import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.matching.Resources;
import health.concord.portal.matching.WholeRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Gap;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Peer;
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
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Placement requests: the list, one with its options, accepting one, and how it goes on. */
@Path("/placement-requests")
class PlacementRequestResource {

    private static final Set<Role> CHARTS =
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR);
    private static final Set<Role> ASKING_WHY = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR);
    private static final Set<Role> READING = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.INTAKE_COORDINATOR);
    private static final Set<Role> DECIDING = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "placement")
    static class Pages {
        static native TemplateInstance requests(RequestList list, Site site, SiteTime time);

        static native TemplateInstance request(UUID id, PlacementRequestView view, SiteTime time);

        static native TemplateInstance progress(@Nullable Progress progress);
    }

    @Inject
    Matching matching;

    @Inject
    Resources resources;

    @Inject
    Insight insight;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance list() {
        Site site = current.site();
        Asked<List<PlacementRequest>> toDecide = matching.waitingAt(site.code());
        Asked<List<PlacementRequest>> all = matching.requestsAt(site.code());
        return Pages.requests(RequestList.of(toDecide.answer(), all.answer(), site), site, current.timeAt(site));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("compare") List<Integer> compare) {
        return page(id, null, compare);
    }

    @POST
    @Path("/{id}/acceptances")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance accept(
            @PathParam("id") UUID id,
            @FormParam("option") @Nullable Integer option,
            @FormParam("recommendation") @Nullable UUID recommendation,
            @FormParam("key") @Nullable UUID key) {
        if (option == null || recommendation == null || key == null) {
            throw new BadRequestException();
        }
        String notDone = matching.accept(id, new AcceptOption(option, recommendation), key.toString())
                .complaint();
        return page(id, Next.again("/placement-requests/" + id, notDone), List.of());
    }

    @POST
    @Path("/{id}/declines")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance decline(
            @PathParam("id") UUID id,
            @FormParam("reason") @Nullable String reason,
            @FormParam("key") @Nullable UUID key) {
        if (reason == null || reason.isBlank() || key == null) {
            return page(id, Say.words("placement.sayWhyNone"), List.of());
        }
        String notDone = resources.decline(id, reason.strip(), key.toString()).complaint();
        return page(id, Next.again("/placement-requests/" + id, notDone), List.of());
    }

    /** Asked again and again by the page while a placement is on its way. */
    @GET
    @Path("/{id}/progress")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance progress(@PathParam("id") UUID id) {
        return Pages.progress(Progress.of(id, matching.placementOf(id).answer()));
    }

    private TemplateInstance page(UUID id, @Nullable String notDone, List<Integer> compare) {
        boolean mayAskWhy = signedIn.person().hasAny(ASKING_WHY);
        Asked<Comparison> comparison = mayAskWhy && compare.size() == 2
                ? insight.comparison(id, compare.getFirst(), compare.getLast())
                : Asked.not(Peer.MATCHING);
        Asked<WholeRequest> asked = matching.request(id);
        Asked<Placement> placement = matching.placementOf(id);
        Answer<WholeRequest> answer = asked.answer();
        WholeRequest request = given(answer);
        boolean mayDecide = request != null
                && request.listed().isToDecide()
                && signedIn.person().hasAny(DECIDING);
        return Pages.request(
                id,
                new PlacementRequestView(
                        request,
                        mayDecide,
                        PlacementRequestView.cards(request == null ? null : request.recommendation()),
                        compare,
                        comparison.answer().orNull(),
                        mayAskWhy,
                        signedIn.person().hasAny(DECIDING),
                        signedIn.person().hasAny(READING),
                        signedIn.person().hasAny(CHARTS),
                        UUID.randomUUID().toString(),
                        request == null ? null : Progress.of(id, placement.answer()),
                        notDone,
                        Outage.among(List.of(answer))),
                current.time());
    }

    private static @Nullable WholeRequest given(Answer<WholeRequest> answer) {
        return switch (answer) {
            case Answer.Given<WholeRequest>(WholeRequest request) -> request;
            case Answer.Missing<WholeRequest> missing -> {
                if (missing.gap() == Gap.UNKNOWN) {
                    throw new NotFoundException();
                }
                yield null;
            }
        };
    }
}
