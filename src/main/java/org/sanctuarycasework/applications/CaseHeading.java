package org.sanctuarycasework.applications;

import java.util.Optional;

import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.forms.Answers;
import org.springframework.stereotype.Component;

/** Keeps the title and the ward of a case file as the answers of its application say. */
@Component
class CaseHeading {

    private final CaseFiles files;

    CaseHeading(CaseFiles files) {
        this.files = files;
    }

    void keep(Application application) {
        Answers answers = application.answers();
        CaseFile file = files.find(application.reference()).orElseThrow();
        Optional.ofNullable(answers.text("projectName")).ifPresent(file::rename);
        file.placeIn("borough-wide".equals(answers.text("applicationType")) ? null : answers.text("ward"));
    }
}
