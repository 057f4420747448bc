/** The suite under test: four packaged services and the portal, launched once for all test classes. */
@NullMarked
package health.concord.suite.launch;

import org.jspecify.annotations.NullMarked;
