/** Loads the demo program from {@code deploy/demo} through the public API of the services. */
@NullMarked
package health.concord.launcher.demo;

import org.jspecify.annotations.NullMarked;
