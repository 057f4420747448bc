package health.concord.portal.referral;

import health.concord.portal.intake.Intake;
import health.concord.portal.intake.Referral;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Gap;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One referral, and what the intake coordinator decides about it. */
@Path("/referrals/{id}")
class ReferralResource {

    private static final Set<Role> DECIDING = Set.of(Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);

    /**
     * The page as it is shown.
     *
     * @param referral null while intake can't be asked
     * @param mayDecide whether the person gets the buttons
     * @param notDone why the last click did not do what it should
     * @param typed what was entered then, so that nothing is lost
     */
    record Shown(
            @Nullable Referral referral,
            boolean mayDecide,
            @Nullable String notDone,
            String typed,
            List<Outage> outages) {

        public String receivedWords() {
            return referral == null ? "" : SiteTime.day(referral.receivedOn());
        }
    }

    @CheckedTemplate(basePath = "referral")
    static class Pages {
        static native TemplateInstance referral(UUID id, Shown shown, SiteTime time);
    }

    @Inject
    Intake intake;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id) {
        return page(id, null, "");
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance accept(@PathParam("id") UUID id) {
        return page(id, words(intake.accept(id)), "");
    }

    @POST
    @Path("/decline")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance decline(@PathParam("id") UUID id, @FormParam("reason") @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return page(id, "Say why the referral is declined; whoever sent it will ask.", "");
        }
        String notDone = words(intake.decline(id, reason.strip()));
        return page(id, notDone, notDone == null ? "" : reason);
    }

    private static @Nullable String words(Outcome outcome) {
        return outcome instanceof Outcome.NotDone(String words) ? words : null;
    }

    private TemplateInstance page(UUID id, @Nullable String notDone, String typed) {
        Answer<Referral> answer = intake.referral(id);
        Referral referral = switch (answer) {
            case Answer.Given<Referral>(Referral given) -> given;
            case Answer.Missing<Referral> missing -> {
                if (missing.gap() == Gap.UNKNOWN) {
                    throw new NotFoundException();
                }
                yield null;
            }
        };
        boolean mayDecide =
                referral != null && referral.isOpen() && signedIn.person().hasAny(DECIDING);
        return Pages.referral(
                id, new Shown(referral, mayDecide, notDone, typed, Outage.among(List.of(answer))), current.time());
    }
}
