/**
 * Runs Concord on one machine: the real PostgreSQL and Keycloak, the four services and the portal.
 *
 * <ul>
 *   <li>{@link health.concord.launcher.Stack} is PostgreSQL and Keycloak together, for tests and for the suite
 *   <li>{@link health.concord.launcher.Postgres}, {@link health.concord.launcher.Databases}: the server, and what is in it
 *   <li>{@link health.concord.launcher.Keycloak}, {@link health.concord.launcher.Realm}: the same for identity
 *   <li>{@link health.concord.launcher.Suite} is all of it, {@link health.concord.launcher.ServiceProcess} one program
 *   <li>{@link health.concord.launcher.Main} is what the script {@code concord} calls
 *   <li>{@link health.concord.launcher.CodeFlow} logs a person in as a browser would
 * </ul>
 */
@NullMarked
package health.concord.launcher;

import org.jspecify.annotations.NullMarked;
