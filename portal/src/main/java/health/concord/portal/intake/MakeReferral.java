package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Refers a person, as it was typed: intake says what is wrong with which field. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MakeReferral(
        @Nullable String site,
        Person client,
        @Nullable String reason,
        @Nullable String urgency,
        @Nullable String program,
        Source source,
        @Nullable String receivedOn) {

    /** Who is referred. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String preferredName,
            @Nullable String birthDate,
            @Nullable String sex,
            @Nullable String pronouns,
            @Nullable String language,
            boolean interpreterNeeded,
            @Nullable String phone,
            @Nullable String email,
            Contact contact,
            @Nullable Address address,
            @Nullable Guardian guardian) {}

    /** What the person allows when they can't be reached. */
    public record Contact(boolean voicemail, boolean text) {}

    /** Where the person lives; a claim needs it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String city,
            @Nullable String state,
            @Nullable String zip) {}

    /** Who signs for a minor. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Guardian(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String relationship) {}

    /** Who refers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(@Nullable String kind, @Nullable String name) {}
}
