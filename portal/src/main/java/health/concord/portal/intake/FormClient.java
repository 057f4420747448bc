package health.concord.portal.intake;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** For clients, who have no login: link and code stand in for a token, and are headers so that no log has them. */
@RegisterRestClient(configKey = "intake")
interface FormClient {

    @GET
    @Path("/form")
    Uni<ClientForm> form(@HeaderParam("Form-Link") String link, @HeaderParam("Form-Code") String code);

    @PUT
    @Path("/form/answers")
    Uni<ClientForm> save(
            @HeaderParam("Form-Link") String link,
            @HeaderParam("Form-Code") String code,
            @HeaderParam("If-Match") String ifMatch,
            SaveAnswers request);

    @POST
    @Path("/form/submission")
    Uni<ClientForm.Received> submit(@HeaderParam("Form-Link") String link, @HeaderParam("Form-Code") String code);
}
