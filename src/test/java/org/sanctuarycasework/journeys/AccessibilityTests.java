package org.sanctuarycasework.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.people.FirstAdministrator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** The pages beside the way of an application; as in all journeys, each is inspected when it is opened. */
@BrowserTest
class AccessibilityTests {

    @Autowired
    private ApplicationContext program;
    @Autowired
    private FirstAdministrator firstAdministrator;
    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void thePagesForEverybody(Device device) {
        try (Visitor visitor = new Visitor(new Office(program).address(), device)) {
            visitor.opens("/accessibility").opens("/privacy").opens("/funds/ncil/rounds/2024").reads("This round closed on");
            visitor.opens("/funds/nonsense", 404).reads("Page not found");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void thePagesThatSomebodyMayNotOpen(Device device) {
        try (Visitor officer = new Office(program).member("Olive Officer", "grants-officers", device)) {
            officer.opens("/no-such-page", 404).opens("/admin/people", 403).opens("/cases/NCIL-2020-0001", 404).opens("/applications/new", 400);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aLinkThatIsSpent(Device device) {
        Office office = new Office(program);
        Mailbox mailbox = new Mailbox("reader-" + device.width() + "@garden.example");
        try (Visitor visitor = new Visitor(office.address(), device)) {
            visitor.opens("/sign-in").writes("Your email address", mailbox.address()).presses("Email me a link");
            String link = mailbox.linkOf("link to sign in");
            visitor.opens(link).presses("Sign in").reads("What is your name?").presses("Sign out");
            visitor.opens(link).presses("Sign in", 410).reads("Ask for another link");
        }
    }

    @Test
    void theFirstAdministratorPutsColleaguesIntoTeams() {
        // other journeys have administrators of their own
        database.sql("delete from team_member where team_key = 'administrators'").update();
        String link = ReflectionTestUtils.invokeMethod(firstAdministrator, "link");
        try (Visitor phone = new Visitor(new Office(program).address(), Device.PHONE);
             Visitor desk = new Visitor(new Office(program).address(), Device.DESK)) {
            phone.opens(link).presses("Continue").isToldOfAnError("Enter your name");
            desk.opens(link).presses("Continue").isToldOfAnError("Enter your name")
                    .writes("Your name", "Ada Administrator").writes("Your email address", "ada@council.example")
                    .presses("Continue").reads("People and teams");
            try (Visitor onPhone = new Visitor(new Office(program).address(), Device.PHONE, desk.session())) {
                for (Visitor administrator : new Visitor[] {desk, onPhone}) {
                    administrator.opens("/admin/people").presses("Put into team").isToldOfAnError("Select a team")
                            .writes("Name", "Olaf Officer").writes("Email address", "olaf@council.example")
                            .chooses("Grants officers").presses("Put into team").reads("They are now in the team Grants officers");
                }
            }
        }
    }
}
