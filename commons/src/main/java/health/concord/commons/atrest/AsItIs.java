package health.concord.commons.atrest;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** For services without fields to seal. */
@DefaultBean
@ApplicationScoped
class AsItIs implements AtRest {

    @Override
    public String seal(String place, String text) {
        return text;
    }

    @Override
    public String open(String place, String stored) {
        return stored;
    }
}
