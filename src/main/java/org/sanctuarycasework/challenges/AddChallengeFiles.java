package org.sanctuarycasework.challenges;

import java.util.List;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.documents.SentFiles;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** Somebody who may read a challenge adds files to it, such as an order of the court. */
@UseCase
public class AddChallengeFiles {

    /** Name of the input that the files come with. */
    public static final String FILES = "challengeFiles";

    private final CaseAccess access;
    private final SentFiles attachments;

    AddChallengeFiles(CaseAccess access, SentFiles attachments) {
        this.access = access;
        this.attachments = attachments;
    }

    /**
     * @throws CaseNotFound if the actor may not read it
     * @throws Refused      if there is no file, or one cannot be taken
     */
    public void add(Actor actor, String reference, List<Upload> uploads) {
        access.require(actor, reference);
        if (uploads.isEmpty()) {
            throw new Refused("challenges.files.missing");
        }
        attachments.attach(actor, reference, FILES, uploads);
    }
}
