/** Facts for the other services: the outbox they leave by and the inbox they arrive in. */
@NullMarked
package health.concord.commons.event;

import org.jspecify.annotations.NullMarked;
