package health.concord.billing.remittance;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.edi.RemittedClaim;
import health.concord.billing.edi.RemittedLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds which claims a payment is about: by our number, by the control number of a line (openemr #7293), and then by
 * member, day, code and charge, where exactly one claim is like it. Nothing is guessed beyond that. Where the claim was
 * passed on, the answer may be the next payer's.
 */
@ApplicationScoped
class ClaimFinder {

    @Inject
    AnsweredClaims claims;

    /** By the ordinal of the answer; what is of no claim is left out. The claims are locked. */
    Map<Integer, Match> find(List<RemittedClaim> answers) {
        Map<Integer, String> numbers = new HashMap<>();
        Map<Integer, String> how = new HashMap<>();
        List<String> all = new ArrayList<>();
        answers.forEach(answer -> all.addAll(told(answer)));
        Map<String, Claim> known = claims.lockNumbers(all);
        List<String> guessed = new ArrayList<>();
        for (RemittedClaim answer : answers) {
            if (known.containsKey(answer.number())) {
                numbers.put(answer.ordinal(), answer.number());
                how.put(answer.ordinal(), Match.NUMBER);
                continue;
            }
            Optional<String> byLine =
                    told(answer).stream().filter(known::containsKey).findFirst();
            String number = byLine.orElseGet(() -> alike(answer));
            if (number != null) {
                numbers.put(answer.ordinal(), number);
                how.put(answer.ordinal(), byLine.isPresent() ? Match.LINE_CONTROL : Match.CODE_AND_DATE);
                if (byLine.isEmpty()) {
                    guessed.add(number);
                }
            }
        }
        Map<String, Claim> found = guessed.isEmpty() ? known : relocked(known, guessed);
        PassedOn passedOn = PassedOn.of(found.values(), claims);
        Map<Integer, Match> matches = new HashMap<>();
        for (RemittedClaim answer : answers) {
            Claim claim = found.get(String.valueOf(numbers.get(answer.ordinal())));
            if (claim != null) {
                matches.put(
                        answer.ordinal(),
                        new Match(passedOn.meant(claim, answer), Objects.requireNonNull(how.get(answer.ordinal()))));
            }
        }
        return matches;
    }

    private Map<String, Claim> relocked(Map<String, Claim> known, List<String> guessed) {
        List<String> all = new ArrayList<>(known.keySet());
        all.addAll(guessed);
        return claims.lockNumbers(all);
    }

    /** Our numbers as the payer gives them back: of the claim, and within those of its lines ({@code C000000001L2}). */
    private static List<String> told(RemittedClaim answer) {
        List<String> numbers = new ArrayList<>(List.of(answer.number()));
        for (RemittedLine line : answer.lines()) {
            String control = line.control();
            int end = control == null ? -1 : control.lastIndexOf('L');
            if (control != null && end > 0) {
                numbers.add(control.substring(0, end));
            }
        }
        return numbers;
    }

    private @Nullable String alike(RemittedClaim answer) {
        String member = answer.memberId();
        List<AnsweredClaims.LineLike> lines = new ArrayList<>();
        for (RemittedLine line : answer.lines()) {
            if (line.code() != null && line.date() != null) {
                lines.add(new AnsweredClaims.LineLike(line.date(), line.code()));
            }
        }
        if (member == null || lines.isEmpty() || answer.isReversal()) {
            return null;
        }
        List<String> numbers = claims.numbersLike(member, answer.charged().cents(), lines);
        return numbers.size() == 1 ? numbers.getFirst() : null;
    }
}
