package health.concord.commons.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of everything that is stored: UUID version 7 (RFC 9562), so that they sort by creation. */
public final class Ids {

    private Ids() {}

    /** A new identifier, greater than the ones made before it in this process. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
