/** How JSON is read: strictly. */
@NullMarked
package health.concord.commons.json;

import org.jspecify.annotations.NullMarked;
