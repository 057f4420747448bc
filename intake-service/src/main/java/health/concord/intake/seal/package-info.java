/**
 * Sealing: contact data, identifiers and free text stand encrypted in the store, each bound to its client.
 *
 * <pre>
 * Sealed      a sealed field of an entity          Seals        seals and opens text
 * BlindIndex  finds what is sealed, exactly        Keyring      the keys, wrapped by the master key
 * Resealing   brings every row under the new key   KeyRotations the operation that begins it
 * </pre>
 */
@NullMarked
package health.concord.intake.seal;

import org.jspecify.annotations.NullMarked;
