package org.sanctuarycasework.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.StepAside;
import org.sanctuarycasework.organisations.AdmitMember;
import org.sanctuarycasework.organisations.RemoveMember;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.DeactivatePerson;
import org.sanctuarycasework.people.RemoveFromTeam;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** That nobody in information governance is left who may decide is told to the administrator and to whoever asked, when it becomes so. */
@CaseworkTest
class NobodyToDecideTests {

    private static final String GOVERNANCE = "information-governance";
    private static final String TOLD = "nobody in the information governance team may decide";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;
    @Autowired
    NobodyToDecide nobody;

    SampleRoute route;
    SampleDisclosure disclosure;
    Actor last;

    @BeforeEach
    void leaveOneWhoMayDecide() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
        last = route.in(GOVERNANCE);
        disclosure = SampleDisclosure.asked(route);
        keepAway(disclosure.reference());
    }

    @Test
    void isToldWhenTheLastOneKnowsTheHousehold() throws Exception {
        expectStuck(false, 0);
        route.use(StepAside.class).stepAsideFromTask(last, disclosure.task(DecideOnDisclosure.TASK).id());
        expectStuck(true, 1);

        assertThat(database.sql("select recipient_id from message where case_reference = ? and template = 'disclosure-nobody'").param(disclosure.reference())
                .query(UUID.class).list()).containsExactly(route.in("housing-officers").personId());
        assertThat(database.sql("select subject || text_body || html_body from message where case_reference = ? and template = 'disclosure-nobody'")
                .param(disclosure.reference()).query(String.class).single()).contains(disclosure.reference()).doesNotContain("Home Office", "order");
    }

    @Test
    void isToldWhenTheLastOneLeavesTheTeamAndAgainIfSomebodyCameMeanwhile() throws Exception {
        Actor administrator = route.in("administrators");
        route.use(RemoveFromTeam.class).remove(administrator, last.personId(), GOVERNANCE);
        expectStuck(true, 1);
        route.use(RemoveFromTeam.class).remove(administrator, route.in("csc-leads").personId(), "csc-leads");
        expectStuck(true, 1);

        route.use(AddToTeam.class).add(administrator, last.personId(), GOVERNANCE);
        expectStuck(false, 1);
        route.use(RemoveFromTeam.class).remove(administrator, last.personId(), GOVERNANCE);
        expectStuck(true, 2);
    }

    @Test
    void isToldWhenTheLastOneLosesTheirAccount() throws Exception {
        route.use(DeactivatePerson.class).deactivate(route.in("administrators"), last.personId());
        expectStuck(true, 1);
        route.use(DeactivatePerson.class).activateAgain(route.in("administrators"), last.personId());
        expectStuck(false, 1);
        route.use(DeactivatePerson.class).deactivate(route.in("administrators"), last.personId());
        expectStuck(true, 2);
    }

    @Test
    void isToldWhenTheLastOneBelongsToThePartner() throws Exception {
        UUID partner = route.partner().organisations().iterator().next();
        route.use(AdmitMember.class).admit(Actor.SYSTEM, partner, last.personId(), false);
        expectStuck(true, 1);
        route.use(RemoveMember.class).remove(route.in("administrators"), partner, last.personId());
        expectStuck(false, 1);
    }

    @Test
    void isToldAtOnceWhenTheLastOneAsksThemselves() throws Exception {
        route.use(AddToTeam.class).add(Actor.SYSTEM, last.personId(), "housing-officers");
        Actor both = route.use(Actors.class).byId(last.personId()).orElseThrow();
        route.use(AskForDisclosure.class).ask(both, disclosure.reference(), UUID.randomUUID(), SampleDisclosure.answers(Map.of()));

        expectStuck(true, 2);
        assertThat(database.sql("select recipient_id from message where case_reference = ? and template = 'disclosure-nobody'").param(disclosure.reference())
                .query(UUID.class).list()).containsExactlyInAnyOrder(route.in("housing-officers").personId(), both.personId());
    }

    @Test
    void isNotToldToWhoeverAskedAndKnowsTheHouseholdByNow() throws Exception {
        route.use(StepAside.class).stepAside(route.in("housing-officers"), disclosure.reference());
        route.use(RemoveFromTeam.class).remove(route.in("administrators"), last.personId(), GOVERNANCE);

        assertThat(mails()).isZero();
        assertThat(nobody.isSoFor(disclosure.reference())).isTrue();
    }

    @Test
    void isNothingToTellOnceItIsDecidedOrTakenBack() throws Exception {
        SampleDisclosure decided = SampleDisclosure.asked(route).refuse("There is no order of a court.");
        keepAway(decided.reference());
        disclosure.takeBack();
        route.use(RemoveFromTeam.class).remove(route.in("administrators"), last.personId(), GOVERNANCE);

        expectStuck(false, 0);
        assertThat(nobody.isSoFor(decided.reference())).isFalse();
    }

    /** Of all that other tests put into the team, the last one alone may decide. */
    private void keepAway(String reference) {
        database.sql("insert into work_kept_from (case_reference, person_id) select ?, person_id from team_member where team_key = ? and person_id <> ?")
                .params(reference, GOVERNANCE, last.personId()).update();
    }

    private void expectStuck(boolean stuck, int mails) throws Exception {
        String reference = disclosure.reference();
        assertThat(nobody.isSoFor(reference)).isEqualTo(stuck);
        assertThat(nobody.all().stream().map(NobodyToDecide.Waiting::reference).toList().contains(reference)).isEqualTo(stuck);
        assertThat(mails()).isEqualTo(mails);
        pages.perform(get("/admin/jobs").with(as(route.in("administrators")))).andExpect(status().isOk())
                .andExpect(content().string(stuck ? containsString(reference) : not(containsString(reference))));
        for (String page : List.of("/cases/" + reference + "/disclosures", "/disclosures/" + disclosure.stored().id())) {
            pages.perform(get(page).with(as(route.in("housing-officers")))).andExpect(status().isOk())
                    .andExpect(content().string(stuck ? containsString(TOLD) : not(containsString(TOLD))));
        }
    }

    private int mails() {
        return database.sql("select count(*) from message where case_reference = ? and template = 'disclosure-nobody'").param(disclosure.reference())
                .query(Integer.class).single();
    }
}
