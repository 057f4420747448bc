package health.concord.intake;

import health.concord.commonstest.ArchitectureTest;

class IntakeArchitectureTest extends ArchitectureTest {

    IntakeArchitectureTest() {
        super("intake");
    }
}
