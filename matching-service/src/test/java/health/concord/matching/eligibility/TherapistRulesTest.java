package health.concord.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.recommendation.Matching;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.A;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The hard rules over therapists where they hold, and where they nearly do; the rest are with the groups'. */
class TherapistRulesTest {

    private record Out(String rule, String name, Client client, Client nearly, Program with, Program nearlyWith) {}

    private static Client adult() {
        return Client.aged(34);
    }

    private static Client minor() {
        return Client.aged(17).guardian(true);
    }

    private static List<Out> outs() {
        return List.of(
                new Out("H5", Program.BEN, minor(), Client.aged(18), Program.demo(), Program.demo()),
                new Out(
                        "F-COST",
                        Program.BEN,
                        adult().covered(60, 9_999),
                        adult().covered(60, 10_000),
                        Program.demo(),
                        Program.demo()),
                new Out("F-LANGUAGE", Program.FINN, adult(), adult().speaking("es-MX"), Program.demo(), Program.demo()),
                new Out(
                        "F-SCHEDULED",
                        Program.CARA,
                        adult().free("FR 08:00-09:59"),
                        adult().free("FR 08:00-10:00"),
                        Program.demo(),
                        Program.demo()),
                new Out(
                        "NOT_AVAILABLE",
                        Program.BEN,
                        adult(),
                        adult(),
                        Program.demo().apartFrom(Program.BEN),
                        Program.demo().apartFrom(Program.MAYA)),
                new Out(
                        "F-LICENCE",
                        Program.BEN,
                        adult(),
                        adult(),
                        Program.demo().changed(Program.BEN, ben -> A.licensed(ben, "NY", A.TODAY)),
                        Program.demo().changed(Program.BEN, ben -> A.licensed(ben, "NY", A.TODAY.plusDays(1)))));
    }

    @TestFactory
    Stream<DynamicTest> therapistsAreLeftOutAndNearMissesAreNot() {
        return outs().stream()
                .map(out -> DynamicTest.dynamicTest(out.rule() + " " + out.name(), () -> {
                    assertThat(outBy(out.name(), out.client(), out.with())).contains(out.rule());
                    assertThat(outBy(out.name(), out.nearly(), out.nearlyWith()))
                            .doesNotContain(out.rule());
                }));
    }

    private static List<String> outBy(String name, Client client, Program program) {
        return Matching.recommend(program.with(client.snapshot()), TestRules.current()).excluded().stream()
                .filter(out -> out.name().equals(name))
                .map(Excluded::rule)
                .toList();
    }
}
