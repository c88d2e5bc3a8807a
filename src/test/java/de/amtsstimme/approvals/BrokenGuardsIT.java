package de.amtsstimme.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.fixtures.Sql;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who guards the guards: each of these conditions of the database is switched off once, and the
 * test that is there for it has to fail. What none of them notices, nothing would.
 */
@ExtendWith(ArquillianExtension.class)
class BrokenGuardsIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # function | what stands there | instead | the test
          guard_chain_in_force | tg_op = 'UPDATE' and old.adopted_at is not null and new | false and new | approvals.ClaimsIT.anEarlierPlanIsNotPutIntoForceAgain
          guard_chain_in_force | < 2 then | < 1 then | approvals.DecisionGuardIT.aChainIsInForceByItsAdoptionsNotByADate
          guard_adoption | wrote_part(c.tenant_id, c.revision_id, new.person_id) | false | approvals.DecisionGuardIT.adoptionsAreGuardedAlike
          guard_step | and not coalesce(new.due_at | and false and not coalesce(new.due_at | approvals.ClaimsIT.noDeadlineBeforeItsTime
          gate_facts_are_true | 'AUTHORITY') = 'AGENCY' | 'AUTHORITY') <> '' | approvals.ClaimsIT.aTextIsWhatItIs
          gate_facts_are_true | 'unchangedAnswer')::boolean | 'x')::boolean | approvals.ClaimsIT.aTextIsWhatItIs
          gate_facts_are_true | 'rendering')::boolean | 'x')::boolean | approvals.ClaimsIT.aTextIsWhatItIs
          gate_authors_are_named | select not exists ( | select true or not exists ( | approvals.ClaimsIT.nobodyIsLeftOutOfTheAuthors
          guard_allowances | and not gate_holds_role | and false and not gate_holds_role | approvals.ClaimsIT.onlyWhoAdministersLetsAnythingOutWithoutAnApproval
          guard_run | new.chain_id is distinct from | false and new.chain_id is distinct from | approvals.HolesOthersHadIT.noRunBesideThePlan
          guard_run | v_ways is distinct from | false and v_ways is distinct from | approvals.HolesOthersHadIT.noRunBesideThePlan
          guard_decision | new.person_id is distinct from bound_person() | false | approvals.DecisionGuardIT.notInAnotherPersonsName
          guard_decision | wrote_part(a.tenant_id, a.revision_id, new.person_id) | false | approvals.DecisionGuardIT.notByWhoWroteIt
          guard_decision | new.content_hash <> a.content_hash | false | approvals.DecisionGuardIT.notOnAnotherContent
          guard_decision | 'one person for two' using errcode = 'AS404' | 'x' using errcode = 'AS405' | approvals.HolesOthersHadIT.aDeputyIsNoSecondPersonAndNoWayAroundFourEyes
          step_names | is_on_call(p_tenant, p_person, clock_timestamp()) | true | approvals.OnCallIT.aStepAsksForThem
          guard_on_call | new.valid_from < clock_timestamp() - interval '1 minute' | false | approvals.OnCallIT.theDatabaseWritesNoPast
          guard_on_call | not gate_holds_role(new.person_id | false and not gate_holds_role(new.person_id | approvals.OnCallIT.theDatabaseWritesNoPast
          guard_on_call | not gate_holds_role(bound_person() | false and not gate_holds_role(bound_person() | approvals.OnCallIT.theDatabaseWritesNoPast
          guard_on_call | new.set_by is distinct from bound_person() | false | approvals.OnCallIT.theDatabaseWritesNoPast
          guard_release_hours | new.basis = 'REPLY' and | false and | approvals.OnCallIT.outsideTheHoursTheirYesLetsATextOut
          guard_release_hours | and (is_on_call | and (true or is_on_call | approvals.OnCallIT.outsideTheHoursTheirYesLetsATextOut
          guard_release_hours | r.off_hours = 'ON_CALL' | true | approvals.OnCallIT.outsideTheHoursTheirYesLetsATextOut
          guard_crisis_flag | <> off_hours_at(now()) | <> off_hours_at(now()) and false | approvals.OnCallIT.theHourIsNotSaidOtherwise
          guard_duty | if not gate_holds_role | if false and not gate_holds_role | approvals.OnCallIT.hoursAreSetByWhoAdministers
          off_hours_at | is_public_holiday(v_land, v_day) or | false or | duty.DutyTwiceIT.outsideIsOutsideInBoth
          wall_clock | then t - interval '1 hour' else | then t else | duty.DutyTwiceIT.theHourThatComesTwice
          is_public_holiday | 39, 50) | 39) | duty.DutyTwiceIT.ofEveryLandForDecades
          guard_synonym | r.subject_id <> new.synonym_id | false | suggestions.SynonymApprovalIT.theDatabaseLetsInNoWordThatNobodyApproved
          guard_synonym | not approval_holds | false and not approval_holds | suggestions.SynonymApprovalIT.theDatabaseLetsInNoWordThatNobodyApproved
          guard_synonym | if not coalesce(frozen | if false and not coalesce(frozen | suggestions.SynonymApprovalIT.theDatabaseLetsInNoWordThatNobodyApproved
          guard_synonym | or exists (select from approval_withdrawal | or false and exists (select from approval_withdrawal | suggestions.SynonymApprovalIT.aWithdrawnApprovalIsNotWrittenBack
          guard_withdrawal | if not gate_holds_role | if false and not gate_holds_role | inquiries.WithdrawalIT.nothingBringsItBack
          guard_crisis | if not gate_holds_role | if false and not gate_holds_role | crisis.CrisisIT.theDatabaseKeepsToIt
          guard_crisis_flag | <> crisis_at(clock_timestamp()) | <> crisis_at(clock_timestamp()) and false | crisis.CrisisIT.whatIsFrozenSaysWhatIsDeclared
          guard_halt | not gate_holds_role(new.lifted_by | false and not gate_holds_role(new.lifted_by | crisis.HaltIT.theDatabaseKeepsToIt
          gate_filled_by_approver | select exists ( | select false and exists ( | inquiries.RenderingGateIT.whoApprovedTheTextDoesNotFillItIn
          guard_release | v_authority.halted_at is not null | false | inquiries.GateRaceIT.aHalt
          guard_release | v_authority.state is distinct from 'ACTIVE' | false | inquiries.ReleaseGateIT.onlyInAnActiveAuthority
          guard_release | not approval_holds | false and not approval_holds | inquiries.ReleaseGateIT.fakedStatesAreNotBelieved
          guard_release | or exists (select from approval_withdrawal | or false and exists (select from approval_withdrawal | inquiries.WithdrawalIT.nothingBringsItBack
          guard_release | or v_text is distinct from new.text | or false | inquiries.ReleaseGateIT.onlyTheApprovedBytes
          decisions_carry | and step_approvals | and false and step_approvals | inquiries.ReleaseGateIT.fakedStatesAreNotBelieved
          approval_holds | and manifest_members | or manifest_members | inquiries.BatchGateIT.notOneThatTheManifestDoesNotName
          guard_guideline | new.state <> 'DRAFT' or new.revision_id is not null | false | tone.GuidelineGuardIT.nobodyWritesItIntoForce
          guard_guideline | old.state <> 'DRAFT' | false | tone.GuidelineGuardIT.whatIsInForceStaysAsItIs
          guard_guideline | r.kind = 'TONE_GUIDELINE' and r.subject_id = new.id | true | tone.GuidelineGuardIT.nobodyWritesItIntoForce
          guard_guideline | approval_holds(r.tenant_id, r.id, r.content_hash) | true | tone.GuidelineGuardIT.nobodyWritesItIntoForce
          guard_release | gate_lists(v_plan, guideline_rules(v_guideline)) | v_plan | inquiries.RenderingGateIT.theListsOfTheGuidelineGoBeforeThem
          guideline_in_force | coalesce(s ->> 'channel', p_channel) = p_channel | true | inquiries.RenderingGateIT.theListsOfTheGuidelineGoBeforeThem
          """)
  void itsTestFails(String function, String there, String instead, String test) throws Exception {
    try (Sql superuser = Sql.superuser()) {
      superuser.update("set search_path = amtsstimme");
      String right =
          superuser.one(
              "select pg_get_functiondef(oid) from pg_proc where proname = ? and pronamespace ="
                  + " cast('amtsstimme' as regnamespace)",
              function);
      String wrong = right.replace(there, instead);
      assertNotEquals(right, wrong, "nothing to switch off: " + there);
      superuser.update(wrong);
      try {
        Throwable red =
            assertThrows(InvocationTargetException.class, () -> run(test), test + " is green");
        assertEquals(
            true, red.getCause() instanceof AssertionError, String.valueOf(red.getCause()));
      } finally {
        superuser.update(right);
      }
    }
  }

  private static void run(String test) throws Exception {
    int dot = test.lastIndexOf('.');
    Constructor<?> constructor =
        Class.forName("de.amtsstimme." + test.substring(0, dot)).getDeclaredConstructor();
    constructor.setAccessible(true);
    Method method = constructor.getDeclaringClass().getDeclaredMethod(test.substring(dot + 1));
    method.setAccessible(true);
    method.invoke(constructor.newInstance());
  }
}
