package health.concord.launcher.demo.data;

import org.jspecify.annotations.Nullable;

/**
 * A payer.
 *
 * @param example name of the contract terms that billing ships
 * @param units service days it authorises for each client; null where it asks for no authorisation
 */
public record Payer(String code, String example, @Nullable Integer units) {}
