package health.concord.portal;

import health.concord.commonstest.ArchitectureTest;

class PortalArchitectureTest extends ArchitectureTest {
    PortalArchitectureTest() {
        super("portal");
    }
}
