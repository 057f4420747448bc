package health.concord.matching.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of the rules, as its file says it. The sections and their meaning are explained in the file itself;
 * their content is sections 1, 2, 3, 6 of the clinical specification.
 *
 * @param author who wrote this version; null in a file older than {@link RuleFile#AUTHORS_SINCE}
 * @param reason why it was written; null likewise
 * @param domains the kinds of problem a client may have, by which outcomes are compared
 * @param composition on what nobody should be alone in a group; null: nothing
 */
public record RuleSet(
        String version,
        LocalDate effectiveFrom,
        String title,
        String review,
        @Nullable String author,
        @Nullable String reason,
        Map<String, String> factors,
        Map<String, List<String>> instruments,
        Map<String, Clause> derived,
        List<HardRule> hard,
        List<Decisive> decisive,
        Decide decide,
        List<Row> rows,
        List<SoftRule> soft,
        List<PlanRule> plans,
        Map<String, Note> notes,
        ProgramDefaults program,
        Map<Model, ModelDefaults> models,
        Map<String, List<Model>> stages,
        SearchBounds search,
        Map<String, Clause> domains,
        @Nullable Salient composition) {

    public RuleSet {
        domains = domains == null ? Map.of() : domains;
    }

    /** Who a hard rule looks at. */
    public enum Scope {
        CLIENT,
        GROUP,
        THERAPIST,
        OPTION
    }

    /** What a hard rule does when it holds. */
    public enum Effect {
        HOLD,
        NO_GROUPS,
        EXCLUDE
    }

    /** Whether a clinician may set a hard rule aside here, with a reason that is kept. */
    public enum Override {
        NEVER,
        REASON
    }

    /**
     * @param confidential the refusal must not tell its rule: it could reveal something about another client
     * @param waitlist what is refused now may be waited for
     * @param reviewDays for NO_GROUPS: after how many days to look again
     */
    public record HardRule(
            String id,
            Scope scope,
            Effect effect,
            String code,
            Clause when,
            String text,
            Override override,
            boolean confidential,
            boolean waitlist,
            @Nullable Integer reviewDays,
            String source) {}

    /**
     * A row that decides the direction by itself.
     *
     * @param models the only models to be offered; empty: no limit
     * @param therapistNeeds competencies the individual therapist must have
     */
    public record Decisive(
            String id,
            String factor,
            Direction direction,
            Clause when,
            List<Model> models,
            @Nullable Integer maxGroupSize,
            List<String> therapistNeeds,
            String text,
            String source) {

        public Decisive {
            models = models == null ? List.of() : List.copyOf(models);
            therapistNeeds = therapistNeeds == null ? List.of() : List.copyOf(therapistNeeds);
        }
    }

    /** How votes are counted when no row decides by itself. */
    public record Decide(int individualMargin, int groupMargin, Direction otherwise, String text, String source) {}

    /**
     * A factor of the source articles.
     *
     * @param vote weight in the decision on the direction
     * @param weight points an option gains by giving it, or loses by not giving it where {@code against} says so
     * @param scale the answer that counts in full; null: any answer does
     */
    public record Row(
            String id,
            String factor,
            Direction direction,
            Clause when,
            List<Model> models,
            int vote,
            BigDecimal weight,
            @Nullable Integer scale,
            String pro,
            @Nullable String con,
            String source) {

        public Row {
            models = models == null ? List.of() : List.copyOf(models);
        }
    }

    public record SoftRule(
            String id,
            String factor,
            Scope scope,
            Clause when,
            BigDecimal weight,
            @Nullable String measure,
            @Nullable Integer scale,
            @Nullable Clause forIf,
            @Nullable String pro,
            @Nullable Clause againstIf,
            @Nullable String con,
            String source) {}

    public record PlanRule(
            String id,
            String code,
            Clause when,
            String text,
            @Nullable Integer inDays,
            String source) {}

    public record Note(String id, String text, String source) {}

    public record Target(int hoursPerWeek, int daysPerWeek, int minutesPerDay, int maxHoursPerWeek) {}

    /** A share of the week that should go to some models. */
    public record Share(List<Model> models, int minutes, String text) {}

    public record Family(Clause when, List<String> needs) {}

    public record ProgramDefaults(
            Target adult,
            Target adolescent,
            int plannedWeeks,
            int defaultMaxWaitDays,
            int individualMinutes,
            Map<Direction, Integer> sessions,
            Family family,
            BigDecimal mixWeight,
            String mixSource,
            List<Share> mix) {}

    /**
     * @param leader competencies a leader must have: one of each list
     * @param licensed whether a leader must be licensed in the state of the site
     */
    public record ModelDefaults(
            int sizeMin,
            int sizeMax,
            int minutes,
            int weeks,
            Membership membership,
            boolean licensed,
            List<List<String>> leader) {}

    /** Attributes on which nobody should be one of fewer than {@code atLeast} in a group. */
    public record Salient(List<String> attributes, int atLeast) {}

    /** @param shortlist groups that weeks are first made of, where there are more; null: of all */
    public record SearchBounds(
            int options,
            int kept,
            int maxGroups,
            int maxSteps,
            BigDecimal diversity,
            @Nullable Integer shortlist) {}

    public Note note(String code) {
        var note = notes.get(code);
        if (note == null) {
            throw new IllegalStateException("The rule set " + version + " has no note " + code + ".");
        }
        return note;
    }

    public ModelDefaults defaults(Model model) {
        var defaults = models.get(model);
        if (defaults == null) {
            throw new IllegalStateException("The rule set " + version + " has no defaults of " + model + ".");
        }
        return defaults;
    }

    /** The first name of an instrument, whichever of its names is given. */
    public String instrument(String code) {
        var plain = Words.plain(code);
        return instruments.entrySet().stream()
                .filter(known -> Words.plain(known.getKey()).equals(plain)
                        || known.getValue().stream()
                                .anyMatch(other -> Words.plain(other).equals(plain)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    public List<Model> modelsOfStage(@Nullable Object stage) {
        return stage == null
                ? List.of()
                : stages.entrySet().stream()
                        .filter(entry -> Words.plain(entry.getKey()).equals(Words.plain(stage)))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
    }

    public Map<String, Condition> derivations() {
        return derived.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().condition(), (a, b) -> a, LinkedHashMap::new));
    }
}
