package health.concord.billing.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is left of authorisations while lines draw from them. One on file limits, whether or not the policy demands it: a
 * payer that authorises denies what goes beyond (CARC 197). The one that ends first is drawn from first.
 */
public final class AuthorisationPool {

    /**
     * What came of one line.
     *
     * @param from null where nothing is on file, or too little is left
     * @param hold why the line may not go so; null where it may
     */
    public record Drawn(
            @Nullable AuthorisedUnits from,
            @Nullable TraceStep trace,
            @Nullable Hold hold) {}

    private final List<AuthorisedUnits> authorisations;
    private final Map<UUID, Integer> left = new HashMap<>();

    public AuthorisationPool(List<AuthorisedUnits> authorisations) {
        this.authorisations = authorisations;
        authorisations.forEach(units -> left.put(units.id(), units.left()));
    }

    /** @param required whether the payer wants one for this code */
    public Drawn draw(UUID payer, String code, LocalDate day, int units, boolean required) {
        List<AuthorisedUnits> onFile = authorisations.stream()
                .filter(one -> one.isFor(payer, code, day))
                .sorted(Comparator.comparing(AuthorisedUnits::until).thenComparing(AuthorisedUnits::id))
                .toList();
        Optional<AuthorisedUnits> enough =
                onFile.stream().filter(one -> left(one) >= units).findFirst();
        if (enough.isPresent()) {
            return drawn(enough.get(), units);
        }
        if (!onFile.isEmpty()) {
            int remaining = left(onFile.getLast());
            return held(
                    HoldCode.AUTH_EXHAUSTED,
                    remaining + "/" + units,
                    "Of the authorised units of " + code + " " + remaining + " are left, and this line needs " + units
                            + ".");
        }
        return required
                ? held(HoldCode.AUTH_MISSING, code, "The payer wants an authorisation for " + code + " on " + day + ".")
                : new Drawn(null, null, null);
    }

    private Drawn drawn(AuthorisedUnits from, int units) {
        int before = left(from);
        left.put(from.id(), before - units);
        TraceStep step = new TraceStep(
                "AUTHORISATION",
                units + " of " + before + " units left are drawn",
                Map.of(
                        "authorisation",
                        from.id().toString(),
                        "leftBefore",
                        String.valueOf(before),
                        "units",
                        String.valueOf(units)));
        return new Drawn(from, step, null);
    }

    private static Drawn held(HoldCode code, String detail, String text) {
        return new Drawn(null, null, Hold.of(code, detail, text));
    }

    private int left(AuthorisedUnits units) {
        return left.getOrDefault(units.id(), 0);
    }
}
