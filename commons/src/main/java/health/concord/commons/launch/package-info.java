/** What is checked before a service takes its first request. */
@NullMarked
package health.concord.commons.launch;

import org.jspecify.annotations.NullMarked;
