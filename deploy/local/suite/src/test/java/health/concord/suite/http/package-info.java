/** Plain HTTP to the services, with real tokens of the people and programs of the demo. */
@NullMarked
package health.concord.suite.http;

import org.jspecify.annotations.NullMarked;
