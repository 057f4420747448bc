package health.concord.scheduling;

import health.concord.commonstest.ArchitectureTest;

class SchedulingArchitectureTest extends ArchitectureTest {

    SchedulingArchitectureTest() {
        super("scheduling");
    }
}
