package health.concord.billing.rule;

import health.concord.billing.policy.PolicyVersion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Draws units from the authorisations on file, day by day. One on file limits, whether or not the policy demands it:
 * a payer that authorises denies what goes beyond (CARC 197). A held line draws too, since it is still to be billed.
 */
final class AuthorisationRules {

    private final List<AuthorisedUnits> authorisations;
    private final Map<UUID, Integer> left = new HashMap<>();

    AuthorisationRules(List<AuthorisedUnits> authorisations) {
        this.authorisations = authorisations;
        authorisations.forEach(units -> left.put(units.id(), units.left()));
    }

    void draw(BillableLine line) {
        Cover cover = line.cover();
        LineCode code = line.code();
        PolicyVersion policy = line.policy();
        if (cover == null || code == null || policy == null) {
            return;
        }
        List<AuthorisedUnits> onFile = authorisations.stream()
                .filter(units -> units.isFor(cover.payer(), code.code(), line.date()))
                .sorted(Comparator.comparing(AuthorisedUnits::until).thenComparing(AuthorisedUnits::id))
                .toList();
        Optional<AuthorisedUnits> enough =
                onFile.stream().filter(units -> left(units) >= line.units()).findFirst();
        if (enough.isPresent()) {
            drawFrom(enough.get(), line);
        } else if (!onFile.isEmpty()) {
            int remaining = left(onFile.getLast());
            String detail = remaining + "/" + line.units();
            line.hold(Hold.of(
                    HoldCode.AUTH_EXHAUSTED,
                    detail,
                    "Of the authorised units of " + code.code() + " " + remaining + " are left, and this line needs "
                            + line.units() + "."));
        } else if (policy.terms().authRequired().contains(code.code())) {
            line.hold(Hold.of(
                    HoldCode.AUTH_MISSING,
                    code.code(),
                    "The payer wants an authorisation for " + code.code() + " on " + line.date() + "."));
        }
    }

    private void drawFrom(AuthorisedUnits units, BillableLine line) {
        int before = left(units);
        left.put(units.id(), before - line.units());
        line.draw(units);
        line.trace(
                "AUTHORISATION",
                line.units() + " of " + before + " units left are drawn",
                Map.of("authorisation", units.id(), "leftBefore", before, "units", line.units()));
    }

    private int left(AuthorisedUnits units) {
        return left.getOrDefault(units.id(), 0);
    }
}
