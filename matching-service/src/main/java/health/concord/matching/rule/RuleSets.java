package health.concord.matching.rule;

import health.concord.commons.problem.Problems;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All versions of the rules; a version that cannot be read stops the start. */
@Startup
@ApplicationScoped
public class RuleSets {

    private final Map<String, RuleSet> byVersion;

    @Inject
    public RuleSets(@ConfigProperty(name = "concord.matching.rule-files") List<String> files) {
        this.byVersion = files.stream()
                .map(RuleFile::read)
                .collect(Collectors.toUnmodifiableMap(RuleSet::version, Function.identity()));
    }

    /** The newest version in force on a day; before the first, the first. */
    public RuleSet on(LocalDate day) {
        var oldestFirst = oldestFirst();
        return oldestFirst.reversed().stream()
                .filter(rules -> !rules.effectiveFrom().isAfter(day))
                .findFirst()
                .orElseGet(oldestFirst::getFirst);
    }

    /** All of them, the newest first, with what each is on a day. */
    public List<RuleVersionView> versions(LocalDate day) {
        var oldestFirst = oldestFirst();
        var inForce = on(day);
        return IntStream.range(0, oldestFirst.size())
                .mapToObj(i -> RuleVersionView.of(
                        oldestFirst.get(i),
                        i + 1 < oldestFirst.size() ? oldestFirst.get(i + 1).effectiveFrom() : null,
                        inForce))
                .toList()
                .reversed();
    }

    private List<RuleSet> oldestFirst() {
        return byVersion.values().stream()
                .sorted(Comparator.comparing(RuleSet::effectiveFrom))
                .toList();
    }

    /** The version a stored recommendation was made with. */
    public RuleSet version(String version) {
        var rules = byVersion.get(version);
        if (rules == null) {
            throw Problems.notFound();
        }
        return rules;
    }
}
