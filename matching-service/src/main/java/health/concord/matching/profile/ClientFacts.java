package health.concord.matching.profile;

import health.concord.matching.rule.Facts;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts about a client that the rules read, from the snapshot; the names are those of the rule file. */
public final class ClientFacts {

    private final Map<String, Object> facts = new HashMap<>();

    private ClientFacts() {}

    public static Facts of(Situation situation, RuleSet rules) {
        var client = situation.client();
        var names = new ClientFacts();
        names.answers(client, rules);
        names.safety(client.safety(), situation.safetyHold());
        names.consent(client.consent());
        names.wishes(client);
        names.limits(client, rules);
        names.put("stageModels", models(rules, names.facts.get("recoveryStage")));
        names.put("genderTags", names.genderTags());
        var derived = Facts.of(names.facts).derive(rules.derivations());
        var domains = rules.domains().entrySet().stream()
                .filter(domain -> domain.getValue().holds(derived))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return domains.isEmpty() ? derived : derived.with(Map.of("problemDomains", domains));
    }

    /** The facts given that the rule set has no use for: shown, since they may have been misspelt. */
    public static List<String> notUnderstood(Snapshot client, RuleSet rules) {
        return client.factors().stream()
                .map(Snapshot.Factor::code)
                .filter(code -> !rules.factors().containsKey(code))
                .sorted()
                .distinct()
                .toList();
    }

    private void answers(Snapshot client, RuleSet rules) {
        put("age", client.age());
        put("language", spoken(client.language()));
        put("levelOfCare", client.levelOfCare());
        put("diagnoses", client.diagnoses().isEmpty() ? null : client.diagnoses());
        client.instruments().forEach(instrument -> put(rules.instrument(instrument.code()), instrument.score()));
        client.factors().forEach(factor -> put(factor.code(), factor.value()));
    }

    private void safety(Snapshot.@Nullable Safety safety, boolean holdStands) {
        put("safetyHold", holdStands || safety != null && Boolean.TRUE.equals(safety.hold()));
        if (safety != null) {
            put("cssrs", safety.cssrs());
            put("item9", safety.phq9Item9());
        }
    }

    private void consent(Snapshot.@Nullable Consent consent) {
        if (consent != null) {
            put("part2Consent", consent.part2());
            put("guardianConsent", consent.guardian());
        }
    }

    private void wishes(Snapshot client) {
        var wishes = client.preferences();
        if (wishes != null) {
            put("formatPreference", wishes.format());
            var language = wishes.therapistLanguage();
            put("therapistLanguage", language == null ? null : spoken(language));
            UUID therapist = wishes.therapist();
            put("preferredTherapist", therapist == null ? null : therapist.toString());
        }
    }

    /** A language is understood whatever the country: {@code es-MX} is Spanish. */
    private static String spoken(String tag) {
        return tag.split("-", 2)[0];
    }

    /** The lower of what the coverage and the client's purse allow. */
    private void limits(Snapshot client, RuleSet rules) {
        var coverage = client.coverage();
        var purse = facts.get("budgetPerSession") instanceof Number cents ? cents.intValue() : null;
        Stream.of(coverage == null ? null : coverage.costPerSessionLimit(), purse)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .ifPresent(limit -> put("costLimitCents", limit));
        put(
                "waitLimitDays",
                client.maxWaitDays() == null ? rules.program().defaultMaxWaitDays() : client.maxWaitDays());
    }

    /** Groups for one gender are open to those known to be of it, or who asked for such a group. */
    private List<Object> genderTags() {
        var tags = new ArrayList<>();
        for (var name : List.of("gender", "themes")) {
            switch (facts.get(name)) {
                case List<?> many -> tags.addAll(many);
                case null -> {}
                case Object one -> tags.add(one);
            }
        }
        return tags;
    }

    private static @Nullable List<String> models(RuleSet rules, @Nullable Object stage) {
        var models = rules.modelsOfStage(stage).stream().map(Enum::name).toList();
        return models.isEmpty() ? null : models;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
