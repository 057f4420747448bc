package health.concord.portal.billing;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Of billing as the others, with the patience that long files need. */
@RegisterRestClient(configKey = "billing-files")
@AccessToken
interface EditFileClient {

    @GET
    @Path("/coding-edits")
    Uni<Listing<EditFile>> files(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/coding-edits")
    @Consumes("application/zip")
    Uni<EditFile> loadArchive(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("form") @Nullable String form,
            @QueryParam("effectiveFrom") @Nullable String from,
            @QueryParam("name") String name,
            @QueryParam("part") @Nullable Integer part,
            @QueryParam("parts") @Nullable Integer parts,
            File file);

    @POST
    @Path("/coding-edits")
    @Consumes("text/plain")
    Uni<EditFile> loadTable(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("form") @Nullable String form,
            @QueryParam("effectiveFrom") @Nullable String from,
            @QueryParam("name") String name,
            @QueryParam("part") @Nullable Integer part,
            @QueryParam("parts") @Nullable Integer parts,
            File file);

    @POST
    @Path("/coding-edit-previews")
    @Consumes("application/zip")
    Uni<EditPreview> tryArchive(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("form") @Nullable String form,
            @QueryParam("effectiveFrom") @Nullable String effectiveFrom,
            @QueryParam("part") @Nullable Integer part,
            @QueryParam("parts") @Nullable Integer parts,
            @QueryParam("site") String site,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            File file);

    @POST
    @Path("/coding-edit-previews")
    @Consumes("text/plain")
    Uni<EditPreview> tryTable(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("form") @Nullable String form,
            @QueryParam("effectiveFrom") @Nullable String effectiveFrom,
            @QueryParam("part") @Nullable Integer part,
            @QueryParam("parts") @Nullable Integer parts,
            @QueryParam("site") String site,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            File file);
}
