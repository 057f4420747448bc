package health.concord.matching.explanation;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.matching.wording.Letter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Why a recommendation is as it is, and what would be otherwise. */
@Path("/placement-requests")
@Tag(name = "Explanations")
public class ExplanationResource {

    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";
    private static final String NO_LANGUAGE = "is not a language tag such as en";

    @Inject
    Explanations explanations;

    @GET
    @Path("/{id}/explanation")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Why, for a clinician",
            description =
                    "With every single change (an answer not given, the opposite answer, one seat) that would make"
                            + " holds, direction or first option others.")
    public ExplanationView explain(@PathParam("id") UUID id) {
        return explanations.explain(id);
    }

    @GET
    @Path("/{id}/explanation/levers/{number}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Why, and what would be recommended with one of the changes it hangs on",
            description = "The first of them is number 0. Nothing is stored but that it was asked.")
    public LeverView tryLever(@PathParam("id") UUID id, @PathParam("number") @Min(0) @Max(1000) int number) {
        return explanations.tryLever(id, number);
    }

    @GET
    @Path("/{id}/client-explanation")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.INTAKE_COORDINATOR})
    @Operation(
            summary = "The same in words for the client",
            description = "In the client's language where there are words in it (English, Spanish), else in English.")
    public Letter tell(
            @PathParam("id") UUID id,
            @QueryParam("language") @Nullable @Pattern(regexp = LANGUAGE, message = NO_LANGUAGE) String language) {
        return explanations.tell(id, language);
    }

    @GET
    @Path("/{id}/comparisons")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Why this option and not that one",
            description =
                    "Rule by rule, with the weight at which the two would be level, and what would alter the order.")
    public ComparisonView compare(
            @PathParam("id") UUID id,
            @QueryParam("option") @DefaultValue("1") int option,
            @QueryParam("with") @DefaultValue("2") int with) {
        return explanations.compare(id, option, with);
    }

    @GET
    @Path("/{id}/why-not")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "What blocks a group or a therapist someone would like",
            description = "The rules against it, or else the best week that has it, compared with the first option.")
    public WhyNotView whyNot(
            @PathParam("id") UUID id,
            @QueryParam("group") @Nullable UUID group,
            @QueryParam("therapist") @Nullable UUID therapist,
            @QueryParam("language") @Nullable @Pattern(regexp = LANGUAGE, message = NO_LANGUAGE) String language) {
        return explanations.whyNot(id, group, therapist, language);
    }

    @POST
    @Path("/{id}/what-ifs")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "What would be recommended, were some things different",
            description = "Other answers, weights or seats. Nothing is stored but that it was asked.")
    public WhatIfView whatIf(@PathParam("id") UUID id, @Valid @NotNull AskWhatIf body) {
        return explanations.whatIf(id, body);
    }

    @POST
    @Path("/{id}/replays")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Make a recommendation again",
            description = "From its stored inputs under its rule version; says whether it is the same to the byte.")
    public ReplayView replay(@PathParam("id") UUID id, @Valid @NotNull ReplayRecommendation body) {
        return explanations.replay(id, body.recommendation());
    }

    @GET
    @Path("/{id}/recommendations")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "All recommendations a request has had")
    public Page<RecommendationSummary> all(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return explanations.all(id, page);
    }
}
