package org.sanctuarycasework.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CaseworkTest
class NotesTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    Notes notes;
    @Autowired
    Timeline timeline;
    @Autowired
    Clock clock;

    SampleCases cases;
    CaseFile file;
    AddNote addNote;

    @BeforeEach
    void openACase() {
        cases = new SampleCases(program);
        file = cases.open();
        addNote = new AddNote(cases.access(), cases.files, notes,
                timeline, clock);
    }

    @Test
    void keepsInternalNotesFromTheOrganisation() {
        add(cases.officer(), "Rang them about the lease", Audience.INTERNAL);
        add(cases.officer(), "We have your letter", Audience.SHARED);

        assertThat(notes.of(file.reference(), Audience.INTERNAL)).extracting(Note::text)
                .containsExactly("We have your letter", "Rang them about the lease");
        assertThat(notes.of(file.reference(), Audience.SHARED)).extracting(Note::text)
                .containsExactly("We have your letter");
    }

    @Test
    void keepsTheNoteOutOfTheTimeline() {
        add(cases.officer(), "Rang them about the lease", Audience.INTERNAL);

        assertThat(timeline.of(file.reference(), Audience.INTERNAL)).singleElement()
                .satisfies(entry -> assertThat(entry.details()).isEmpty());
    }

    @Test
    void takesNoNoteFromTheOrganisation() {
        Actor applicant = cases.applicantOf(file);
        assertThatThrownBy(() -> add(applicant, "Please hurry", Audience.SHARED)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void hidesTheCaseFromStaffWithoutBusinessInIt() {
        Actor assessor = cases.assessor();
        assertThatThrownBy(() -> add(assessor, "Hello", Audience.INTERNAL)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void asksForTextOfASensibleLength() {
        Actor officer = cases.officer();
        assertThatThrownBy(() -> add(officer, " \r\n\u0000", Audience.INTERNAL)).hasMessage("cases.notes.empty");
        assertThatThrownBy(() -> add(officer, "ä".repeat(AddNote.LONGEST + 1), Audience.INTERNAL))
                .hasMessage("cases.notes.too-long");
        add(officer, "\uD83C\uDF72".repeat(AddNote.LONGEST), Audience.INTERNAL);
    }

    private void add(Actor actor, String text, Audience audience) {
        cases.transaction.executeWithoutResult(running -> addNote.add(actor, file.reference(), text, audience));
    }
}
