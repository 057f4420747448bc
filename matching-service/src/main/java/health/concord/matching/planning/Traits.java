package health.concord.matching.planning;

import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a person is counted under, in groups and in reports: only what was recorded. */
public final class Traits {

    public static final String AGE_BAND = "ageBand";
    public static final String LANGUAGE = "language";
    public static final String GENDER = "gender";
    public static final String STAGE = "recoveryStage";
    public static final String PAYER = "payer";

    private Traits() {}

    /** By attribute, the value; an attribute that was not recorded is missing. */
    public static Map<String, String> of(Snapshot client, List<Integer> ageBands) {
        var traits = new TreeMap<String, String>();
        traits.put(AGE_BAND, ageBand(client.age(), ageBands));
        traits.put(LANGUAGE, client.language().split("-", 2)[0].toLowerCase(Locale.ROOT));
        for (var factor : client.factors()) {
            var known = factor.code().equals(GENDER) || factor.code().equals(STAGE);
            if (known && factor.value() instanceof String value) {
                traits.put(factor.code(), value.toLowerCase(Locale.ROOT));
            }
        }
        var coverage = client.coverage();
        if (coverage != null && coverage.payer() != null) {
            traits.put(PAYER, coverage.payer());
        }
        return traits;
    }

    /** The same, with the payer as billing names it where it was asked. */
    public static Map<String, String> of(Snapshot client, @Nullable Units units, List<Integer> ageBands) {
        var traits = of(client, ageBands);
        if (units != null && units.payer() != null) {
            traits.put(PAYER, units.payer());
        }
        return traits;
    }

    private static String ageBand(int age, List<Integer> bands) {
        for (int at = bands.size() - 1; at > 0; at--) {
            if (age >= bands.get(at)) {
                return at == bands.size() - 1 ? bands.get(at) + "+" : bands.get(at) + "-" + (bands.get(at + 1) - 1);
            }
        }
        return bands.getFirst() + "-" + (bands.size() > 1 ? bands.get(1) - 1 : "");
    }
}
