/** What is to be known before a session is moved. */
@NullMarked
package health.concord.scheduling.moving;

import org.jspecify.annotations.NullMarked;
