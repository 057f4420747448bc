package health.concord.scheduling.units;

import java.util.UUID;

/** A request that puts a client into sessions, each of which uses an authorised unit. */
public interface UsesUnits {

    UUID client();
}
