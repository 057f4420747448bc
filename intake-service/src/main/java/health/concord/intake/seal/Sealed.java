package health.concord.intake.seal;

import health.concord.intake.datafile.StoredJson;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Text of one client that an entity keeps: open in memory, sealed in the store. A field of this type needs nothing but
 * a {@code text} column, and takes part in key rotation by itself:
 *
 * <pre>
 * private Sealed reason;                              // column: reason text
 * reason = Sealed.of(client.id(), request.reason());
 * String read = reason.openFor(clientId);
 * </pre>
 *
 * @param client whose text it is; null for text from before sealing, until it has been sealed
 */
@Immutable
public record Sealed(@Nullable UUID client, String text) {

    public static Sealed of(UUID client, String text) {
        return new Sealed(client, text);
    }

    public static @Nullable Sealed ofNullable(UUID client, @Nullable String text) {
        return text == null ? null : new Sealed(client, text);
    }

    /** A record as JSON, sealed. */
    public static Sealed json(UUID client, Object value) {
        return new Sealed(client, StoredJson.write(value));
    }

    /** The text, provided it belongs to this client: sealed text that was moved into another's row is refused. */
    public String openFor(UUID owner) {
        if (client != null && !client.equals(owner)) {
            throw new IllegalStateException("sealed text stands in the row of another client");
        }
        return text;
    }

    public static @Nullable String openFor(UUID owner, @Nullable Sealed sealed) {
        return sealed == null ? null : sealed.openFor(owner);
    }

    public <T> T openFor(UUID owner, Class<T> type) {
        return StoredJson.read(openFor(owner), type);
    }

    /** Says nothing: it may end up in a log. */
    @Override
    public String toString() {
        return "Sealed[]";
    }
}
