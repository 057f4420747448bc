/** How text that may hold people's data is kept in the tables that all services share. */
@NullMarked
package health.concord.commons.atrest;

import org.jspecify.annotations.NullMarked;
