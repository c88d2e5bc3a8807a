package de.amtsstimme.inquiries.store;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.inquiries.domain.ReplyBasis;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A reply to one inquiry. Free text is submitted, frozen and approved as a revision of its own; a
 * library text goes out as the revision it is, if the authority allows that. Either way the release
 * gate of the database has the last word.
 */
@Entity
@Table(name = "reply")
public class Reply {

  @Id private UUID id;

  @Column(name = "inquiry_id", updatable = false)
  private UUID inquiryId;

  @Enumerated(EnumType.STRING)
  private ReplyState state;

  @Enumerated(EnumType.STRING)
  private ReplyBasis basis;

  private String text;

  /** JSON of what it was adapted by; null unless it is a rendering. */
  private String rendering;

  private String language;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  @Column(name = "answer_id")
  private UUID answerId;

  @Column(name = "answer_revision_id")
  private UUID answerRevisionId;

  @Column(name = "revision_id")
  private UUID revisionId;

  /** Comma separated: what its authors say of it, which its chain may ask. */
  private String flags = "";

  @Column(name = "created_by", updatable = false)
  private UUID createdBy;

  @Column(name = "created_by_name", updatable = false)
  private String createdByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** Written by the erasure itself, together with what it empties. */
  @Column(name = "erased_at", insertable = false, updatable = false)
  private Instant erasedAt;

  @Version private long version;

  protected Reply() {}

  private Reply(
      UUID inquiryId, ReplyBasis basis, UUID createdBy, String createdByName, Instant now) {
    this.id = EntityId.next();
    this.inquiryId = inquiryId;
    this.state = ReplyState.DRAFT;
    this.basis = basis;
    this.createdBy = createdBy;
    this.createdByName = createdByName;
    this.createdAt = now;
  }

  public static Reply free(
      UUID inquiryId,
      String text,
      String language,
      Channel channel,
      UUID createdBy,
      String createdByName,
      Instant now) {
    Reply reply = new Reply(inquiryId, ReplyBasis.FREE, createdBy, createdByName, now);
    reply.text = text;
    reply.language = language;
    reply.channel = channel;
    reply.kind = MessageKind.ANY;
    return reply;
  }

  /**
   * @param revisionId the usable revision; {@code variant} names the one of its texts that goes out
   */
  public static Reply fromAnswer(
      UUID inquiryId,
      UUID answerId,
      UUID revisionId,
      Variant variant,
      UUID createdBy,
      String createdByName,
      Instant now) {
    Reply reply = new Reply(inquiryId, ReplyBasis.ANSWER, createdBy, createdByName, now);
    reply.answerId = answerId;
    reply.answerRevisionId = revisionId;
    reply.text = variant.text();
    reply.language = variant.language();
    reply.channel = variant.channel();
    reply.kind = variant.kind();
    return reply;
  }

  /**
   * @param renderedText what comes of it
   * @param json by what, as it is kept
   */
  public void render(String renderedText, String json) {
    this.basis = ReplyBasis.RENDERING;
    this.text = renderedText;
    this.rendering = json;
  }

  /** Made from these words, it is held when their source changes. */
  public void restsOn(UUID answer, UUID answerRevision) {
    this.answerId = answer;
    this.answerRevisionId = answerRevision;
  }

  /**
   * A changed text is a free text, whatever it was before. One that was let through as what the
   * library approved has no approval of its own to lose.
   */
  public void rewrite(String newText) {
    if (state == ReplyState.APPROVED && revisionId == null) {
      become(ReplyState.RETURNED);
    }
    become(ReplyState.DRAFT);
    this.text = newText;
    this.basis = ReplyBasis.FREE;
    this.rendering = null;
    this.revisionId = null;
  }

  public void flag(Set<SubjectFlag> said) {
    this.flags = SubjectFlag.join(said);
  }

  public Set<SubjectFlag> flags() {
    return SubjectFlag.parse(flags);
  }

  public void submitted(UUID frozenRevisionId) {
    become(ReplyState.IN_APPROVAL);
    this.revisionId = frozenRevisionId;
  }

  /** The revision on whose approval it goes out; null while there is none. */
  public UUID goesOutAs() {
    return revisionId != null || basis == ReplyBasis.FREE ? revisionId : answerRevisionId;
  }

  public void become(ReplyState next) {
    requireText();
    ReplyState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  /**
   * @throws Refusal ERASED
   */
  public void requireText() {
    if (erasedAt != null) {
      throw new Refusal(ProblemCode.ERASED);
    }
  }

  public UUID id() {
    return id;
  }

  /** Null unless it is a rendering. */
  public String rendering() {
    return rendering;
  }

  public UUID inquiryId() {
    return inquiryId;
  }

  public ReplyState state() {
    return state;
  }

  public ReplyBasis basis() {
    return basis;
  }

  public String text() {
    return text;
  }

  public String language() {
    return language;
  }

  public Channel channel() {
    return channel;
  }

  public MessageKind kind() {
    return kind;
  }

  public UUID answerId() {
    return answerId;
  }

  public UUID answerRevisionId() {
    return answerRevisionId;
  }

  public UUID revisionId() {
    return revisionId;
  }

  public UUID createdBy() {
    return createdBy;
  }

  public String createdByName() {
    return createdByName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Null while the text is there. */
  public Instant erasedAt() {
    return erasedAt;
  }

  public long version() {
    return version;
  }
}
