package org.sanctuarycasework.journeys;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.SendSignInLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Staff sign in with a link and a passkey, as in production; two administrators help whoever has lost theirs. */
@BrowserTest
@TestPropertySource(properties = "sanctuary.second-factor.required=true")
class PasskeyJourneyTests {

    @Autowired
    private ApplicationContext program;

    /** Who used which link last. */
    private final Map<Actor, String> links = new HashMap<>();
    private SampleOffice sample;
    private Office office;

    @BeforeEach
    void openTheOffice() {
        sample = new SampleOffice(program);
        office = new Office(program);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void anOfficerSetsUpAPasskeyAndSignsInWithIt(Device device) {
        try (Visitor officer = new Visitor(office.address(), device)) {
            VirtualDevice finger = new VirtualDevice(officer.page());
            opensLink(officer, sample.officer()).reads("Set up a passkey").presses("Set up the passkey").isToldOfAnError("Enter a name for the passkey");
            finger.isTouchedByItsHolder(false);
            officer.writes("Name of the passkey", "Work phone").presses("Set up the passkey").isToldOfAnError("it was cancelled")
                    .findsTyped("name", "Work phone");
            finger.isTouchedByItsHolder(true);
            officer.presses("Set up the passkey").reads("Tasks").presses("Sign out");

            opensLink(officer, sample.officer()).reads("Use your passkey");
            finger.isTouchedByItsHolder(false);
            officer.presses("Use my passkey").isToldOfAnError("We did not get your passkey");
            finger.isTouchedByItsHolder(true);
            officer.presses("Use my passkey").reads("Tasks").follows("Your passkeys").reads("Work phone", "You cannot remove your only passkey");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void anOfficerHasAPasskeyOnEachOfTwoDevices(Device device) {
        try (Visitor officer = new Visitor(office.address(), device)) {
            VirtualDevice phone = new VirtualDevice(officer.page());
            setsUpPasskey(opensLink(officer, sample.officer()), "Work phone").opens("/passkeys")
                    .presses("Set up the passkey").isToldOfAnError("Enter a name for the passkey")
                    .writes("Name of the passkey", "Work phone again").presses("Set up the passkey").isToldOfAnError("This device already has one of your passkeys");
            phone.isGone();
            new VirtualDevice(officer.page());
            officer.opens("/passkeys").writes("Name of the passkey", "Laptop").presses("Set up the passkey").reads("The passkey is set up")
                    .presses("Remove Work phone").reads("The passkey is removed", "Laptop").doesNotRead("Work phone");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void twoAdministratorsLetSomebodyInAgain(Device device) {
        Actor first = sample.colleague("Adi Administrator", "administrators");
        Actor second = sample.colleague("Bo Administrator", "administrators");
        Actor officer = sample.officer();
        String account = "/admin/people/" + officer.personId();
        try (Visitor loses = new Visitor(office.address(), device); Visitor asks = new Visitor(office.address(), device);
             Visitor confirms = new Visitor(office.address(), device)) {
            for (Visitor visitor : new Visitor[] {loses, asks, confirms}) {
                new VirtualDevice(visitor.page());
            }
            setsUpPasskey(opensLink(loses, officer), "Stolen phone");
            setsUpPasskey(opensLink(asks, first), "Adi’s phone").opens(account).reads("Stolen phone")
                    .presses("Ask for the passkeys to be reset").isToldOfAnError("Enter why the passkeys have to be reset")
                    .writes("Why do the passkeys have to be reset?", "The phone was stolen. I called her back.")
                    .presses("Ask for the passkeys to be reset").reads("Another administrator has to confirm it now", "The phone was stolen.")
                    .doesNotRead("Confirm and delete the passkeys").presses("Take this back").reads("It is taken back")
                    .writes("Why do the passkeys have to be reset?", "The phone was stolen after all.").presses("Ask for the passkeys to be reset");
            setsUpPasskey(opensLink(confirms, second), "Bo’s phone").opens(account).reads("Adi Administrator asked on", "The phone was stolen after all.")
                    .presses("Confirm and delete the passkeys").reads("The passkeys are deleted", "Confirmed that the passkeys are reset, as Adi Administrator had asked");
            confirms.opens("/admin/people/" + second.personId()).reads("two other administrators can reset them");

            loses.opens("/tasks").reads("There is no password").opens(office.mailbox(officer).linkOf("Your passkeys were reset"));
            setsUpPasskey(opensLink(loses, officer), "New phone").reads("Tasks");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_WITHOUT_SCRIPTS", "DESK_WITHOUT_SCRIPTS"})
    void whoeverHasNoScriptsReadsWhatIsNeeded(Device device) {
        try (Visitor officer = new Visitor(office.address(), device)) {
            opensLink(officer, sample.officer()).reads("A passkey needs JavaScript", "phone the number at the bottom").doesNotRead("Set up the passkey")
                    .presses("Sign out");
        }
    }

    private static Visitor setsUpPasskey(Visitor visitor, String name) {
        return visitor.writes("Name of the passkey", name).presses("Set up the passkey");
    }

    /** Each asks from a network address of their own, as one may ask for few links only. */
    private Visitor opensLink(Visitor visitor, Actor somebody) {
        Mailbox mailbox = office.mailbox(somebody);
        program.getBean(SendSignInLink.class).send(EmailAddress.of(mailbox.address()).orElseThrow(), null, mailbox.address());
        String link = mailbox.linkOf("link to sign in", links.get(somebody));
        links.put(somebody, link);
        return visitor.opens(link).presses("Sign in");
    }
}
