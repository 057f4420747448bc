package health.concord.portal.scheduling;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface CareClient {

    @GET
    @Path("/sessions/{id}/note")
    Uni<Note> note(@PathParam("id") UUID session);

    @PUT
    @Path("/sessions/{id}/note")
    Uni<Note> write(
            @PathParam("id") UUID session, @HeaderParam("If-Match") @Nullable String ifMatch, WriteNote request);

    @POST
    @Path("/sessions/{id}/note/signature")
    Uni<Note> sign(@PathParam("id") UUID session, @HeaderParam("If-Match") String ifMatch, SignNote request);

    @POST
    @Path("/sessions/{id}/note/addenda")
    Uni<Note> add(@PathParam("id") UUID session, AddToNote request);

    @GET
    @Path("/clients/{id}/make-ups")
    Uni<MakeUps> makeUps(@PathParam("id") UUID client, @QueryParam("weekOf") LocalDate weekOf);

    @POST
    @Path("/sessions/{id}/guests")
    Uni<Guest> invite(@PathParam("id") UUID session, @HeaderParam("Idempotency-Key") String key, AddGuest request);

    @DELETE
    @Path("/sessions/{id}/guests/{client}")
    Uni<Guest> uninvite(@PathParam("id") UUID session, @PathParam("client") UUID client);
}
