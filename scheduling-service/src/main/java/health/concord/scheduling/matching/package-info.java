/** What is asked of the matching service: whether a client may sit in a group, and who goes first. */
@NullMarked
package health.concord.scheduling.matching;

import org.jspecify.annotations.NullMarked;
