package org.sanctuarycasework.cases;

import java.time.Clock;
import java.util.Map;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a note on a case, for colleagues only or also for the organisation whose case it is. */
@Component
public class AddNote {

    /** In characters, as people count them. */
    public static final int LONGEST = 4000;

    private final CaseAccess access;
    private final CaseFiles files;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    AddNote(CaseAccess access, CaseFiles files, Notes notes, Timeline timeline, Clock clock) {
        this.access = access;
        this.files = files;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param audience null if none was chosen
     * @throws CaseNotFound if the person may not read the case
     * @throws NotAllowed   if the person speaks for the organisation
     * @throws Refused      if the text is empty or too long, or no audience was chosen
     */
    @Transactional
    public void add(Actor actor, String reference, String text, Audience audience) {
        CaseFile file = access.require(actor, reference);
        if (access.audienceOf(actor, file) != Audience.INTERNAL) {
            throw new NotAllowed("cases.notes.staff-only");
        }
        TypedText written = TypedText.of(text);
        if (written.isEmpty()) {
            throw new Refused("cases.notes.empty");
        }
        if (written.isLongerThan(LONGEST)) {
            throw new Refused("cases.notes.too-long", LONGEST);
        }
        if (audience == null) {
            throw new Refused("cases.notes.audience.missing");
        }
        files.lock(reference);
        notes.add(reference, actor, clock.instant(), written.value(), audience);
        timeline.record(reference, actor, audience, "note-added", Map.of());
    }
}
