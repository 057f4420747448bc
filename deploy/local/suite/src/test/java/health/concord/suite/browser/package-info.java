/** A real browser, as the people of the program use one. */
@NullMarked
package health.concord.suite.browser;

import org.jspecify.annotations.NullMarked;
