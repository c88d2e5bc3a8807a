/**
 * What is held about citizens, for how long, and how it goes: by its date, or at once when the
 * person asks (Art. 17 DSGVO), unless a legal hold keeps it. And what a person is told about it
 * (Art. 15).
 *
 * <p>{@link de.amtsstimme.privacy.domain.ColumnClasses} classifies every column of the schema that
 * can hold text; {@link de.amtsstimme.privacy.domain.CitizenTable} says how citizens' columns are
 * reached from an inquiry and how they are erased, and drives both erasure and search, so that no
 * column can be in one and not in the other. What erasing means for a life cycle is the business of
 * whoever observes {@link de.amtsstimme.privacy.InquiriesErasing}. The trail and the proofs keep
 * hashes and verify afterwards.
 */
package de.amtsstimme.privacy;
