package health.concord.billing.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A request under its key: at work until it is done, or until whoever works on it must have died. */
@Entity
class LongRequest {

    @EmbeddedId
    private Key key;

    private String requestHash;
    private UUID result;
    private Instant atWorkTill;
    private boolean done;

    protected LongRequest() {}

    LongRequest(Key key, String requestHash, UUID result, Instant atWorkTill) {
        this.key = key;
        this.requestHash = requestHash;
        this.result = result;
        this.atWorkTill = atWorkTill;
    }

    boolean isFor(String hash) {
        return requestHash.equals(hash);
    }

    boolean isAtWork(Instant now) {
        return !done && now.isBefore(atWorkTill);
    }

    boolean isDone() {
        return done;
    }

    /** Id of what the request makes; the same when another takes it over. */
    UUID result() {
        return result;
    }

    void takeOver(Instant till) {
        atWorkTill = till;
    }

    void finish() {
        done = true;
    }

    @Embeddable
    record Key(String caller, String key) implements Serializable {}
}
