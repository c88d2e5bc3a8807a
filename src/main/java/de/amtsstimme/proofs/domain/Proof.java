package de.amtsstimme.proofs.domain;

import de.amtsstimme.audit.domain.SealedEntries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a proof says. Its canonical JSON (RFC 8785) is what is signed; names of components are names
 * of properties there.
 *
 * @param kind REPLY or ANSWER
 * @param id of the reply or of the entry of the library
 * @param texts the exact text that went out or may go out; of an entry all its variants
 * @param approval how the revision was approved
 * @param rendering null unless places of an approved answer were filled
 * @param release null as long as nothing was handed over
 */
public record Proof(
    String schema,
    Instant issuedAt,
    Authority authority,
    String kind,
    UUID id,
    List<Text> texts,
    Revision revision,
    Approval approval,
    List<Source> sources,
    Rendering rendering,
    Release release,
    SealedEntries audit) {

  public static final String SCHEMA = "amtsstimme/proof/1";

  /** The authority that is responsible for the text. */
  public record Authority(UUID id, String slug, String name) {}

  /**
   * @param text null once it was erased
   * @param sha256 of its UTF-8 bytes; null once it was erased
   */
  public record Text(String language, String channel, String kind, String text, String sha256) {}

  /**
   * What was approved, frozen.
   *
   * @param canonical the bytes whose SHA-256 is the hash; null once they were erased
   * @param state as it is now: APPROVED, or WITHDRAWN for one that counts no longer
   * @param withdrawal who took the approval back; null while it counts
   */
  public record Revision(
      UUID id,
      String kind,
      int number,
      String contentHash,
      String hashRule,
      String canonical,
      Instant erasedAt,
      String state,
      Withdrawal withdrawal,
      Instant frozenAt,
      List<Person> contributors) {

    public static final String HASH_RULE =
        "SHA-256 der UTF-8-Bytes von canonical (JSON nach RFC 8785), hexadezimal";
  }

  /** An approval taken back: what had been released before stays as it was. */
  public record Withdrawal(UUID personId, String personName, Instant at) {}

  /** Somebody by the name that is known here. */
  public record Person(UUID id, String name) {}

  /**
   * One run through a chain.
   *
   * @param subject what was decided about when it was not the revision itself but a batch: the
   *     manifest that names the revision with its hash
   * @param path which way of the chain it took, from 1: the first whose condition holds
   */
  public record Approval(
      UUID id,
      Manifest subject,
      Instant openedAt,
      String openedByName,
      Instant closedAt,
      Chain chain,
      int path,
      List<Step> steps) {}

  /** A batch that names many revisions by their hashes. */
  public record Manifest(UUID id, String contentHash, String canonical) {}

  /** The rules of the run, as two approvers adopted them. */
  public record Chain(
      UUID id,
      String name,
      int version,
      String contentHash,
      String canonical,
      List<Adoption> adoptions) {}

  /** One of those who put a chain into force. */
  public record Adoption(UUID personId, String personName, Instant at) {}

  /** One step of the run. */
  public record Step(
      int position,
      String name,
      String mode,
      int needed,
      String department,
      String state,
      Instant dueAt,
      List<Decision> decisions) {}

  /**
   * @param contentHash what the person saw and decided about
   * @param inPlaceOf whose deputy decided ("i. V."), or null
   */
  public record Decision(
      UUID personId,
      String personName,
      Person inPlaceOf,
      String verdict,
      String contentHash,
      Instant at) {}

  /**
   * What the text relies on, in the version that the approval was about.
   *
   * @param version its id
   * @param label what the authority calls it
   */
  public record Source(
      UUID id,
      String title,
      String issuer,
      String norm,
      String url,
      UUID version,
      String label,
      LocalDate validFrom,
      LocalDate validUntil,
      String excerptHash,
      List<Confirmation> confirmations) {}

  /** "The source has changed, the text is still right." */
  public record Confirmation(
      UUID version, String label, UUID personId, String personName, Instant at) {}

  /**
   * How the approved words were completed.
   *
   * @param chainId whose approved lists greeting and signature come from; null before the release
   * @param guidelineId the tone guideline whose lists go before those; null where there was none
   */
  public record Rendering(
      List<Value> values, String greeting, String signature, UUID chainId, UUID guidelineId) {}

  /** What stands in a place. */
  public record Value(String key, String type, String value) {}

  /**
   * @param basis REPLY: approved itself; ANSWER: an approved answer unchanged; RENDERING
   * @param publishedAt null as long as nobody said where it stands
   */
  public record Release(
      UUID id, String basis, String byName, Instant at, String publishedUrl, Instant publishedAt) {}
}
