package health.concord.portal.audit;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.AuditProof;
import health.concord.portal.peer.Gap;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Peer;
import health.concord.portal.peer.Services;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has every service recompute its audit chain, and shows where each holds and where not. */
@Path("/audit")
class AuditResource {

    /** One service's trail: its proof, or why there is none. */
    record Trail(
            Peer service,
            @Nullable AuditProof proof,
            @Nullable Gap gap) {

        static Trail of(Peer service, Answer<AuditProof> answer) {
            return switch (answer) {
                case Answer.Given<AuditProof>(AuditProof proof) -> new Trail(service, proof, null);
                case Answer.Missing<AuditProof>(Peer peer, Gap gap) -> new Trail(peer, null, gap);
            };
        }
    }

    @CheckedTemplate(basePath = "audit")
    static class Pages {
        static native TemplateInstance audit(
                List<Peer> services, List<Trail> trails, List<Outage> outages, SiteTime time);
    }

    @Inject
    Services services;

    @Inject
    Asking asking;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show() {
        return page(List.of());
    }

    @POST
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance prove() {
        return page(asking.together(
                Arrays.stream(Peer.values()).map(services::verifyAudit).toList()));
    }

    private TemplateInstance page(List<Answer<AuditProof>> answers) {
        List<Peer> all = List.of(Peer.values());
        List<Trail> trails = answers.isEmpty()
                ? List.of()
                : all.stream()
                        .map(service -> Trail.of(service, answers.get(service.ordinal())))
                        .toList();
        return Pages.audit(all, trails, Outage.among(answers), current.time());
    }
}
