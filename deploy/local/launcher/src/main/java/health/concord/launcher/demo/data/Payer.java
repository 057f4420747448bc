package health.concord.launcher.demo.data;

import java.util.Map;

/**
 * A payer.
 *
 * @param example name of the contract terms that billing ships
 * @param authorises what it authorises for each client, by program; empty where it asks for no authorisation
 */
public record Payer(String code, String example, Map<String, Authorised> authorises) {

    /** Units of a service. */
    public record Authorised(String service, int units) {}
}
