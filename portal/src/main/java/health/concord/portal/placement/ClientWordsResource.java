package health.concord.portal.placement;

import health.concord.portal.matching.Insight;
import health.concord.portal.matching.Letter;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation in words for the client, to be read together and printed. */
@Path("/placement-words/{id}")
class ClientWordsResource {

    /** What is shown. */
    record Shown(Answer<Letter> letter) {

        public List<Outage> outages() {
            return Outage.among(List.of(letter));
        }
    }

    @CheckedTemplate(basePath = "placement")
    static class Pages {
        static native TemplateInstance words(UUID id, Shown shown);
    }

    @Inject
    Insight insight;

    @GET
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_INTAKE})
    public TemplateInstance letter(@PathParam("id") UUID id, @QueryParam("language") @Nullable String language) {
        Answer<Letter> letter = insight.letter(id, language).answer();
        if (letter.isUnknown()) {
            throw new NothingHere();
        }
        return Pages.words(id, new Shown(letter));
    }
}
