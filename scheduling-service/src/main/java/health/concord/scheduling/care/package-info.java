/** The words of what is delivered; they are the same on the wire, in the store and in events. */
@NullMarked
package health.concord.scheduling.care;

import org.jspecify.annotations.NullMarked;
