package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The note of a session.
 *
 * @param content what the session was about, once for all
 * @param members how each took part
 * @param missing clients who were there and have no layer
 * @param similar layers that look copied
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Note(
        String content,
        List<Layer> members,
        @Nullable List<UUID> missing,
        @Nullable List<Similar> similar,
        String writtenBy,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable List<Addendum> addenda,
        long version) {

    /** How one client took part. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Layer(UUID client, String goal, String participation, String response) {}

    /** Likeness with a co-member's layer, or with the client's own in an earlier session, from 0 to 1. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Similar(UUID client, @Nullable UUID other, double similarity) {}

    /** What was said after signing. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Addendum(@Nullable UUID client, String text, String by, Instant at) {}

    public boolean isSigned() {
        return signedAt != null;
    }

    public List<UUID> withoutLayer() {
        return missing == null ? List.of() : missing;
    }

    public List<Similar> copied() {
        return similar == null ? List.of() : similar;
    }

    public List<Addendum> added() {
        return addenda == null ? List.of() : addenda;
    }
}
