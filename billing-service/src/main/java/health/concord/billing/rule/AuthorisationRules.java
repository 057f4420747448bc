package health.concord.billing.rule;

import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PolicyVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Draws units for lines, day by day. A held line draws too, since it is still to be billed. What was told under a number
 * draws from it first. An 837I names one authorisation a claim (REF*G1 in loop 2300, which may stand there once; loop 2400
 * has no place for it), and a claim is replaced by one: so all lines that take an institutional claim's place draw from
 * one number, the claim's own where that has enough.
 */
final class AuthorisationRules {

    private final AuthorisationPool pool;
    private final Map<UUID, ToldUnder> told;

    AuthorisationRules(ClientFacts facts) {
        this.pool = new AuthorisationPool(facts.authorisations());
        this.told = facts.told().stream().collect(Collectors.toMap(ToldUnder::service, Function.identity()));
    }

    void draw(List<BillableLine> lines) {
        Map<UUID, List<BillableLine>> replacing = new LinkedHashMap<>();
        List<BillableLine> others = new ArrayList<>();
        for (BillableLine line : lines) {
            Optional<ToldUnder> before = told(line);
            UUID replaced =
                    before.flatMap(one -> Optional.ofNullable(one.replaced())).orElse(null);
            if (replaced != null && isInstitutional(line)) {
                replacing.computeIfAbsent(replaced, claim -> new ArrayList<>()).add(line);
            } else if (before.isPresent()) {
                need(line).ifPresent(need -> drawAsTold(line, need, before.get().number()));
            } else {
                others.add(line);
            }
        }
        replacing.values().forEach(this::drawTogether);
        others.forEach(line -> need(line).ifPresent(need -> take(line, pool.draw(need))));
    }

    private void drawAsTold(BillableLine line, AuthorisationPool.Need need, @Nullable String number) {
        take(line, pool.has(need, number) ? pool.draw(need, number) : pool.draw(need));
    }

    private void drawTogether(List<BillableLine> lines) {
        List<BillableLine> needing =
                lines.stream().filter(line -> need(line).isPresent()).toList();
        String before = lines.stream()
                .flatMap(line -> told(line).stream())
                .map(ToldUnder::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String only = pool.numberForAll(
                        needing.stream().map(line -> need(line).orElseThrow()).toList(), before)
                .orElse(before);
        for (BillableLine line : needing) {
            AuthorisationPool.Drawn drawn = pool.draw(need(line).orElseThrow(), only);
            take(line, drawn);
            if (only == null && drawn.from() != null) {
                only = drawn.from().number();
            }
        }
    }

    private static void take(BillableLine line, AuthorisationPool.Drawn drawn) {
        if (drawn.from() != null && drawn.trace() != null) {
            line.draw(drawn.from());
            line.trace(drawn.trace().rule(), drawn.trace().text(), drawn.trace().inputs());
        }
        if (drawn.hold() != null) {
            line.hold(drawn.hold());
        }
    }

    private Optional<ToldUnder> told(BillableLine line) {
        return line.services().stream()
                .map(share -> told.get(share.service()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean isInstitutional(BillableLine line) {
        return line.policy() != null && line.policy().terms().claimForm() == ClaimForm.INSTITUTIONAL;
    }

    /** Empty for a line that says neither payer nor code. */
    private static Optional<AuthorisationPool.Need> need(BillableLine line) {
        Cover cover = line.cover();
        LineCode code = line.code();
        PolicyVersion policy = line.policy();
        if (cover == null || code == null || policy == null) {
            return Optional.empty();
        }
        boolean required = policy.terms().authRequired().contains(code.code());
        return Optional.of(new AuthorisationPool.Need(cover.payer(), code.code(), line.date(), line.units(), required));
    }
}
