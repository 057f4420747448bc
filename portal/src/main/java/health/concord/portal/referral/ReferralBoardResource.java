package health.concord.portal.referral;

import health.concord.portal.chart.SearchWords;
import health.concord.portal.intake.Intake;
import health.concord.portal.intake.Referral;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Download;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The board of referrals, narrowed by words and program, and as a file. */
@Path("/referrals")
class ReferralBoardResource {

    private static final Set<Role> ENTERING = Set.of(Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "referral")
    static class Pages {
        static native TemplateInstance board(ReferralBoard board, Site site, SiteTime time);
    }

    @Inject
    Intake intake;

    @Inject
    SearchWords searches;

    @Inject
    SecurityIdentity identity;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance board(
            @QueryParam("search") @Nullable String search, @QueryParam("program") @DefaultValue("") String program) {
        Site site = current.site();
        return Pages.board(board(intake.referrals().answer(), search, program), site, current.timeAt(site));
    }

    /** Searches: what was typed comes in the body, and the address it leads to has a random word for it. */
    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response search(
            @FormParam("q") @DefaultValue("") String words, @FormParam("program") @DefaultValue("") String program) {
        String search = words.isBlank() ? "" : searches.keep(words.strip(), person());
        return Response.seeOther(URI.create("/referrals?" + ReferralBoard.query(search, program)))
                .build();
    }

    /** What is on the board. */
    @GET
    @Path("/list.csv")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response csv(
            @QueryParam("search") @Nullable String search, @QueryParam("program") @DefaultValue("") String program) {
        Answer<List<Referral>> referrals = intake.allReferrals();
        return Download.csv(
                referrals.map(all -> board(referrals, search, program).cards()),
                "referrals.csv",
                ReferralBoard.Card.HEAD,
                ReferralBoard.Card::line);
    }

    private ReferralBoard board(Answer<List<Referral>> referrals, @Nullable String search, String program) {
        Site site = current.site();
        String words = searches.find(search, person());
        return ReferralBoard.of(
                referrals,
                site,
                current.timeAt(site),
                words,
                words.isEmpty() || search == null ? "" : search,
                program,
                signedIn.person().hasAny(ENTERING));
    }

    private String person() {
        return identity.getPrincipal().getName();
    }
}
