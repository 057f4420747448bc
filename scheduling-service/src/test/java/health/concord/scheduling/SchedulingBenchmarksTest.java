package health.concord.scheduling;

import health.concord.commonstest.BenchmarksTest;

class SchedulingBenchmarksTest extends BenchmarksTest {

    SchedulingBenchmarksTest() {
        super("programs/health/concord/bench/timetable");
    }
}
