package health.concord.billing.sliding;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** The scales as they are shipped, for tests of what goes by them. */
public final class ShippedScales {

    private ShippedScales() {}

    public static FeeScales scales() {
        return new FeeScales(JsonMapper.builder().findAndAddModules().build());
    }
}
