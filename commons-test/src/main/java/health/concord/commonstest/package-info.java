/** What the tests of several modules share: the running stack, tokens of real people, and the rules every part keeps. */
@NullMarked
package health.concord.commonstest;

import org.jspecify.annotations.NullMarked;
