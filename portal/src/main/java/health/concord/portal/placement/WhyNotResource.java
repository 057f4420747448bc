package health.concord.portal.placement;

import health.concord.portal.matching.Group;
import health.concord.portal.matching.Insight;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.Resources;
import health.concord.portal.matching.Therapist;
import health.concord.portal.matching.WholeRequest;
import health.concord.portal.matching.WhyNot;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a group, or a therapist, is not in the recommended weeks: found by its name, answered by the rules. */
@Path("/placement-why-not/{id}")
class WhyNotResource {

    private static final Set<Role> DECIDING = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "placement")
    static class Pages {
        static native TemplateInstance whynot(UUID id, WhyNotView view);
    }

    @Inject
    Matching matching;

    @Inject
    Insight insight;

    @Inject
    Resources resources;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance ask(
            @PathParam("id") UUID id,
            @QueryParam("q") @Nullable String words,
            @QueryParam("group") @Nullable UUID group,
            @QueryParam("therapist") @Nullable UUID therapist) {
        String site = current.site().code();
        Asked<WholeRequest> asked = matching.request(id);
        Asked<List<Group>> groups = resources.groups(site);
        Asked<List<Therapist>> therapists = resources.therapists(site);
        Asked<WhyNot> why = asked(id, group, therapist);
        Answer<WholeRequest> request = asked.answer();
        if (request.isUnknown()) {
            throw new NothingHere();
        }
        List<Answer<?>> answers = new ArrayList<>(List.of(request, groups.answer(), therapists.answer()));
        if (group != null || therapist != null) {
            answers.add(why.answer());
        }
        return Pages.whynot(
                id,
                new WhyNotView(
                        request,
                        groups.answer(),
                        therapists.answer(),
                        words == null ? "" : words.strip(),
                        group == null ? therapist : group,
                        why.answer(),
                        signedIn.person().hasAny(DECIDING),
                        Outage.among(answers)));
    }

    private Asked<WhyNot> asked(UUID id, @Nullable UUID group, @Nullable UUID therapist) {
        if (group != null) {
            return insight.whyNotGroup(id, group);
        }
        return therapist == null ? Asked.not(Peer.MATCHING) : insight.whyNotTherapist(id, therapist);
    }
}
