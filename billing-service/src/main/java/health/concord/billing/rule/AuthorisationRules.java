package health.concord.billing.rule;

import health.concord.billing.policy.PolicyVersion;
import java.util.List;

/** Draws units for lines, day by day. A held line draws too, since it is still to be billed. */
final class AuthorisationRules {

    private final AuthorisationPool pool;

    AuthorisationRules(List<AuthorisedUnits> authorisations) {
        this.pool = new AuthorisationPool(authorisations);
    }

    void draw(BillableLine line) {
        Cover cover = line.cover();
        LineCode code = line.code();
        PolicyVersion policy = line.policy();
        if (cover == null || code == null || policy == null) {
            return;
        }
        boolean required = policy.terms().authRequired().contains(code.code());
        AuthorisationPool.Drawn drawn =
                pool.draw(new AuthorisationPool.Need(cover.payer(), code.code(), line.date(), line.units(), required));
        if (drawn.from() != null && drawn.trace() != null) {
            line.draw(drawn.from());
            line.trace(drawn.trace().rule(), drawn.trace().text(), drawn.trace().inputs());
        }
        if (drawn.hold() != null) {
            line.hold(drawn.hold());
        }
    }
}
