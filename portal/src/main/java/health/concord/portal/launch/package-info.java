/** What is checked before the first page is served. */
@NullMarked
package health.concord.portal.launch;

import org.jspecify.annotations.NullMarked;
