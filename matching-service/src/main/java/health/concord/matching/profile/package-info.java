/** What is matched: the client's snapshot, therapists, groups, open seats and units, and the facts the rules read. */
@NullMarked
package health.concord.matching.profile;

import org.jspecify.annotations.NullMarked;
