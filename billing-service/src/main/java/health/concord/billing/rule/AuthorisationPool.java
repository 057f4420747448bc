package health.concord.billing.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is left of authorisations while lines draw from them. One on file limits, whether or not the policy demands it: a
 * payer that authorises denies what goes beyond (CARC 197). The one that ends first is drawn from first.
 */
public final class AuthorisationPool {

    /**
     * What a line needs.
     *
     * @param required whether the payer wants an authorisation for this code
     */
    public record Need(UUID payer, String code, LocalDate day, int units, boolean required) {}

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

    private static final Comparator<AuthorisedUnits> BY_END =
            Comparator.comparing(AuthorisedUnits::until).thenComparing(AuthorisedUnits::id);

    private final List<AuthorisedUnits> authorisations;
    private final Map<UUID, Integer> left = new HashMap<>();

    public AuthorisationPool(List<AuthorisedUnits> authorisations) {
        this.authorisations = authorisations;
        authorisations.forEach(units -> left.put(units.id(), units.left()));
    }

    public Drawn draw(Need need) {
        return draw(need, null);
    }

    /** @param number the only one of the payer's numbers that may be drawn from; null for any */
    public Drawn draw(Need need, @Nullable String number) {
        List<AuthorisedUnits> onFile = onFile(need);
        Optional<AuthorisedUnits> enough = onFile.stream()
                .filter(one -> number == null || one.number().equals(number))
                .filter(one -> left(one) >= need.units())
                .findFirst();
        if (enough.isPresent()) {
            return drawn(enough.get(), need.units());
        }
        if (!onFile.isEmpty()) {
            return exhausted(need, onFile, number);
        }
        return need.required()
                ? held(
                        HoldCode.AUTH_MISSING,
                        need.code(),
                        "The payer wants an authorisation for " + need.code() + " on " + need.day() + ".")
                : new Drawn(null, null, null);
    }

    /** Whether so much is left under that number. */
    boolean has(Need need, @Nullable String number) {
        return onFile(need).stream().anyMatch(one -> one.number().equals(number) && left(one) >= need.units());
    }

    /** As {@link #numberForAll(List, String)}, with none that goes before others. */
    public Optional<String> numberForAll(List<Need> needs) {
        return numberForAll(needs, null);
    }

    /**
     * The number under which all of these can be drawn, for a claim that can name only one. Lines that nothing is on file
     * for need none.
     *
     * @param first the number that is taken where it will do; else it is the one that ends first
     */
    public Optional<String> numberForAll(List<Need> needs, @Nullable String first) {
        Stream<String> byEnd = needs.stream()
                .flatMap(need -> onFile(need).stream())
                .sorted(BY_END)
                .map(AuthorisedUnits::number);
        return Stream.concat(Stream.ofNullable(first), byEnd)
                .distinct()
                .filter(number -> holdsAll(number, needs))
                .findFirst();
    }

    private boolean holdsAll(String number, List<Need> needs) {
        AuthorisationPool tried = new AuthorisationPool(authorisations);
        tried.left.putAll(left);
        return needs.stream()
                .filter(need -> !onFile(need).isEmpty())
                .allMatch(need -> tried.draw(need, number).from() != null);
    }

    private List<AuthorisedUnits> onFile(Need need) {
        return authorisations.stream()
                .filter(one -> one.isFor(need.payer(), need.code(), need.day()))
                .sorted(BY_END)
                .toList();
    }

    private Drawn exhausted(Need need, List<AuthorisedUnits> onFile, @Nullable String number) {
        int remaining = onFile.stream()
                .filter(one -> number == null || one.number().equals(number))
                .mapToInt(this::left)
                .max()
                .orElse(0);
        boolean elsewhere = number != null && onFile.stream().anyMatch(one -> left(one) >= need.units());
        return held(
                HoldCode.AUTH_EXHAUSTED,
                remaining + "/" + need.units(),
                "Of the authorised units of " + need.code() + " " + remaining + " are left"
                        + (number == null ? "" : " under " + number) + ", and this line needs " + need.units() + "."
                        + (elsewhere ? " Another authorisation has them, but an institutional claim names one." : ""));
    }

    private Drawn drawn(AuthorisedUnits from, int units) {
        int before = left(from);
        left.put(from.id(), before - units);
        TraceStep step = new TraceStep(
                TraceStep.AUTHORISATION,
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
