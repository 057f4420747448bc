package health.concord.matching.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a rule file and refuses one that could not mean what it says. */
final class RuleFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule().addDeserializer(Clause.class, new ClauseReader()))
            .setPropertyNamingStrategy(new NamesInFile())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** Versions in force from this day on name who wrote them and why. */
    static final LocalDate AUTHORS_SINCE = LocalDate.of(2026, 4, 1);

    private RuleFile() {}

    static RuleSet read(String name) {
        try (InputStream file = RuleFile.class.getResourceAsStream("/rules/" + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no rule file " + name + ".");
            }
            var rules = YAML.readValue(file, RuleSet.class);
            check(rules);
            return rules;
        } catch (IOException e) {
            throw new IllegalStateException("The rule file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws IllegalStateException where a version that must does not say who wrote it, or why */
    static void requireAuthor(String version, LocalDate from, @Nullable String author, @Nullable String reason) {
        if (!from.isBefore(AUTHORS_SINCE) && !(isTold(author) && isTold(reason))) {
            throw new IllegalStateException(
                    "The rule set " + version + " names no author or no reason; say who wrote it and why.");
        }
    }

    private static boolean isTold(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private static void check(RuleSet rules) {
        requireAuthor(rules.version(), rules.effectiveFrom(), rules.author(), rules.reason());
        var vocabulary = Vocabulary.of(rules);
        rules.derived().forEach((name, clause) -> vocabulary.check(name, clause, RuleSet.Scope.CLIENT));
        rules.hard().forEach(rule -> vocabulary.check(rule.id(), rule.when(), rule.scope()));
        rules.decisive().forEach(rule -> vocabulary.check(rule.id(), rule.when(), RuleSet.Scope.CLIENT));
        rules.rows().forEach(row -> vocabulary.check(row.id(), row.when(), RuleSet.Scope.CLIENT));
        rules.plans().forEach(plan -> vocabulary.check(plan.id(), plan.when(), RuleSet.Scope.OPTION));
        rules.domains().forEach((name, clause) -> vocabulary.check("domain " + name, clause, RuleSet.Scope.CLIENT));
        vocabulary.check("program.family", rules.program().family().when(), RuleSet.Scope.CLIENT);
        for (var rule : rules.soft()) {
            vocabulary.check(rule.id(), rule.when(), RuleSet.Scope.CLIENT);
            if (rule.forIf() != null) {
                vocabulary.check(rule.id(), rule.forIf(), rule.scope());
            }
            if (rule.againstIf() != null) {
                vocabulary.check(rule.id(), rule.againstIf(), rule.scope());
            }
        }
        for (var model : Model.values()) {
            rules.defaults(model);
        }
    }

    /** {@code for} is a word of the language, so the records say {@code pro} and {@code con}. */
    private static final class NamesInFile extends PropertyNamingStrategy {

        private static final Map<String, String> IN_THE_FILE = Map.of("pro", "for", "con", "against");

        @Override
        public String nameForConstructorParameter(
                MapperConfig<?> config, AnnotatedParameter parameter, String defaultName) {
            return IN_THE_FILE.getOrDefault(defaultName, defaultName);
        }

        @Override
        public String nameForField(
                MapperConfig<?> config, com.fasterxml.jackson.databind.introspect.AnnotatedField field, String name) {
            return IN_THE_FILE.getOrDefault(name, name);
        }

        @Override
        public String nameForGetterMethod(
                MapperConfig<?> config, com.fasterxml.jackson.databind.introspect.AnnotatedMethod method, String name) {
            return IN_THE_FILE.getOrDefault(name, name);
        }
    }

    private static final class ClauseReader extends StdScalarDeserializer<Clause> {

        ClauseReader() {
            super(Clause.class);
        }

        @Override
        public Clause deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return Clause.parse(parser.getText().strip());
            } catch (IllegalArgumentException refused) {
                throw context.weirdStringException("", Clause.class, refused.getMessage());
            }
        }
    }
}
