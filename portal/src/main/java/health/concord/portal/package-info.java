/**
 * The staff portal: pages made on the server from the services' answers to the signed-in person's own token. It stores
 * nothing but the browser session.
 *
 * <ul>
 *   <li>{@code today}, {@code placement}, {@code console}, {@code audit}: the pages, a package each
 *   <li>{@code intake}, {@code matching}, {@code scheduling}, {@code billing}: what is asked of each service
 *   <li>{@code peer}: how they are asked, and what becomes of a failure
 *   <li>{@code frame}, {@code person}, {@code site}, {@code time}: what every page has around it
 *   <li>{@code session}, {@code web}, {@code launch}: signing in, guards, headers, checks at start
 * </ul>
 */
@NullMarked
package health.concord.portal;

import org.jspecify.annotations.NullMarked;
