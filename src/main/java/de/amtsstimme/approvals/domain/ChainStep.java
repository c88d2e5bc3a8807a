package de.amtsstimme.approvals.domain;

/**
 * One step of a way, as it was adopted. A run keeps it as it was when the run began.
 *
 * @param needed with AT_LEAST: so many; else 1
 * @param deadlineMinutes in the authority's working time, or null
 * @param escalation who may decide, too, once the deadline has passed; or null
 * @param condition when the step applies; the last step of a way always does
 * @param openToAgency may people of the agency decide here? Never in the last step
 */
public record ChainStep(
    String name,
    StepPeople who,
    StepMode mode,
    int needed,
    Integer deadlineMinutes,
    StepPeople escalation,
    ChainCondition condition,
    boolean openToAgency) {

  public ChainStep {
    who = who == null ? StepPeople.EVERY_APPROVER : who;
    condition = condition == null ? ChainCondition.ALWAYS : condition;
    needed = mode == StepMode.AT_LEAST ? needed : 1;
  }

  /**
   * Is this somebody whom the step names? Who wrote the text, who is away and who has decided are
   * other questions.
   */
  public boolean names(Candidate c, boolean escalated) {
    boolean standing = c.isApprover() || openToAgency && c.ofAgency();
    return standing
        && (who.includes(c) || escalated && escalation != null && escalation.includes(c));
  }
}
