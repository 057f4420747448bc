/** The treatment program that people are placed in. */
@NullMarked
package health.concord.suite.program;

import org.jspecify.annotations.NullMarked;
