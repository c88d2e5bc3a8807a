/**
 * The proof of a text: what exactly was approved, by whom, on which chain, resting on which
 * sources, and where that stands in the audit trail. Signed (JWS, Ed25519) with a key outside the
 * database, so that whoever holds it can verify it without us; and as a readable PDF.
 *
 * <p>A proof is a reading of rows that other features wrote and nobody can change: it reads them by
 * SQL of its own and changes nothing. What was erased is not in it; its hash is, and the rest still
 * verifies. What it contains is {@link de.amtsstimme.proofs.domain.Proof}; a property that is added
 * or means something else gets a new {@code schema}.
 */
package de.amtsstimme.proofs;
