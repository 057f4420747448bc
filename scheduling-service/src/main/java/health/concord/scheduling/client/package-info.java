/** Read copies of what intake owns: client, episode, safety hold. */
@NullMarked
package health.concord.scheduling.client;

import org.jspecify.annotations.NullMarked;
