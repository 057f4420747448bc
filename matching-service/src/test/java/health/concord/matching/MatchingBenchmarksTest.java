package health.concord.matching;

import health.concord.commonstest.BenchmarksTest;

class MatchingBenchmarksTest extends BenchmarksTest {

    MatchingBenchmarksTest() {
        super("programs/health/concord/bench/oneperson", "programs/health/concord/bench/queue");
    }
}
