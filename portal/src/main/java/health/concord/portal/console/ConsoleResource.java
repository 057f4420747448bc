package health.concord.portal.console;

import health.concord.portal.peer.Peer;
import health.concord.portal.peer.Services;
import health.concord.portal.person.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;

/** Leads to each service's API console, where the person signs in with their own login. */
@Path("/consoles")
class ConsoleResource {

    /** One service's console, in the person's browser. */
    record Console(Peer service, String console, String contract) {}

    @CheckedTemplate(basePath = "console")
    static class Pages {
        static native TemplateInstance consoles(List<Console> consoles);
    }

    @Inject
    Services services;

    @GET
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance consoles() {
        return Pages.consoles(Arrays.stream(Peer.values())
                .map(service -> new Console(
                        service,
                        services.publicAddress(service) + "/q/swagger-ui/",
                        services.publicAddress(service) + "/q/openapi?format=yaml"))
                .toList());
    }
}
