package health.concord.matching.recommendation;

import health.concord.matching.rule.Model;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for a recommendation and reads its options. */
final class Asked {

    private Asked() {}

    static Recommendation recommend(Client client) {
        return recommend(client, Program.demo());
    }

    static Recommendation recommend(Client client, Program program) {
        return Matching.recommend(program.with(client.snapshot()), TestRules.current());
    }

    static Set<Model> models(Option option) {
        return option.parts().stream()
                .filter(part -> part.kind() == PartKind.GROUP)
                .map(Part::model)
                .collect(Collectors.toSet());
    }

    static List<String> plan(Option option) {
        return option.plan().stream().map(PlanNote::code).toList();
    }

    static boolean has(Option option, PartKind kind) {
        return option.parts().stream().anyMatch(part -> part.kind() == kind);
    }

    static List<String> reasons(Option option) {
        return option.pros().stream().map(Reason::rule).toList();
    }
}
