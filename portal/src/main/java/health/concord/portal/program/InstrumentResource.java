package health.concord.portal.program;

import health.concord.portal.intake.InstrumentFacts;
import health.concord.portal.intake.Stewardship;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The instruments, under which licence each is, and what is to be checked before use. */
@Path("/program/instruments")
class InstrumentResource {

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance instruments(Answer<List<InstrumentFacts>> instruments, List<Outage> outages);
    }

    @Inject
    Stewardship stewardship;

    @GET
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance instruments() {
        Answer<List<InstrumentFacts>> instruments = stewardship.instruments().answer();
        return Pages.instruments(instruments, Outage.among(List.of(instruments)));
    }
}
