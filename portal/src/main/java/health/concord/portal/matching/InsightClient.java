package health.concord.portal.matching;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "matching")
@AccessToken
interface InsightClient {

    @GET
    @Path("/placement-requests/{id}/explanation")
    Uni<Explanation> explanation(@PathParam("id") UUID request);

    @GET
    @Path("/placement-requests/{id}/explanation/levers/{number}")
    Uni<Explanation.Tried> lever(@PathParam("id") UUID request, @PathParam("number") int number);

    @GET
    @Path("/placement-requests/{id}/comparisons")
    Uni<Comparison.Of> comparison(
            @PathParam("id") UUID request, @QueryParam("option") int option, @QueryParam("with") int with);

    @GET
    @Path("/placement-requests/{id}/why-not")
    Uni<WhyNot> whyNot(
            @PathParam("id") UUID request,
            @QueryParam("group") @Nullable UUID group,
            @QueryParam("therapist") @Nullable UUID therapist);

    @GET
    @Path("/placement-requests/{id}/client-explanation")
    Uni<Letter> letter(@PathParam("id") UUID request, @QueryParam("language") @Nullable String language);

    @POST
    @Path("/placement-requests/{id}/what-ifs")
    Uni<WhatIf> whatIf(@PathParam("id") UUID request, AskWhatIf changes);
}
