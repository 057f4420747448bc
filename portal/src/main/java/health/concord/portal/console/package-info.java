/** The page that leads to the services' API consoles. */
@NullMarked
package health.concord.portal.console;

import org.jspecify.annotations.NullMarked;
