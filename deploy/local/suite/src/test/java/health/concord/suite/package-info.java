/** What must hold of all parts together. Each class is one promise; all run on one launched suite. */
@NullMarked
package health.concord.suite;

import org.jspecify.annotations.NullMarked;
