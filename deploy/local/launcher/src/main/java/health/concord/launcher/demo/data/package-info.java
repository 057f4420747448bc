/** What the files under {@code deploy/demo} say, read strictly: a misspelt name is an error, not nothing. */
@NullMarked
package health.concord.launcher.demo.data;

import org.jspecify.annotations.NullMarked;
