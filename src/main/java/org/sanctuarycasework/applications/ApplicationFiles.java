package org.sanctuarycasework.applications;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.documents.AttachDocument;
import org.sanctuarycasework.documents.Document;
import org.sanctuarycasework.documents.DocumentRefused;
import org.sanctuarycasework.documents.Documents;
import org.sanctuarycasework.documents.RemoveDocument;
import org.sanctuarycasework.documents.ScanState;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.AttachedFile;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.Kind;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The files of an application, by the question each of them answers. */
@Component
public class ApplicationFiles {

    private final Documents documents;
    private final AttachDocument attachDocument;
    private final RemoveDocument removeDocument;
    private final MessageSource texts;

    ApplicationFiles(Documents documents, AttachDocument attachDocument, RemoveDocument removeDocument,
                     MessageSource texts) {
        this.documents = documents;
        this.attachDocument = attachDocument;
        this.removeDocument = removeDocument;
        this.texts = texts;
    }

    /** The files of its answers, now and when it was sent, as pages of the form show them. */
    public Map<String, List<AttachedFile>> of(String reference) {
        return documents.everOf(reference).stream().collect(Collectors.groupingBy(Document::field,
                Collectors.mapping(this::attached, Collectors.toList())));
    }

    /** Stores what came with a page; a file that cannot be taken is told of and keeps nothing else from being saved. */
    Attaching attach(Actor actor, Application application, Form asked, Set<String> openFields, List<Upload> uploads) {
        Answers answers = application.answers();
        Map<String, String> errors = new HashMap<>();
        for (Upload upload : uploads) {
            if (!openFields.contains(upload.field()) || !asksForFiles(asked, upload.field())) {
                continue;
            }
            try {
                requireRoom(asked, answers, upload);
                Document document = attachDocument.attach(actor, application.reference(), upload.field(),
                        upload.fileName(), new ByteArrayInputStream(upload.content()));
                List<String> ids = new ArrayList<>(answers.list(upload.field()));
                ids.add(document.id().toString());
                answers = answers.with(Map.of(upload.field(), ids));
            } catch (DocumentRefused refused) {
                errors.put(upload.field(), texts.getMessage(refused.messageKey(), refused.arguments(), Locale.UK));
            } catch (IOException cannotHappenInMemory) {
                throw new UncheckedIOException(cannotHappenInMemory);
            }
        }
        return new Attaching(answers, errors);
    }

    private static boolean asksForFiles(Form asked, String field) {
        return asked.field(field).filter(question -> question.kind() == Kind.FILES).isPresent();
    }

    private static void requireRoom(Form asked, Answers answers, Upload upload) {
        Integer most = asked.field(upload.field()).map(field -> field.limits().maxFiles()).orElse(null);
        if (most != null && answers.list(upload.field()).size() >= most) {
            throw new DocumentRefused("documents.too-many", upload.fileName(), most);
        }
    }

    /** What the form needs to draw a page: its context, the files, and what was wrong with new ones. */
    Map<String, Object> context(Map<String, Object> form, String reference, Attaching attaching) {
        Map<String, Object> context = new LinkedHashMap<>(form);
        context.put("files", of(reference));
        context.put("fileErrors", attaching.errors());
        return context;
    }

    /** Takes off the files that the answers name no longer. */
    void removeUnnamed(Actor actor, Form asked, Answers before, Answers after) {
        Set<UUID> unnamed = named(asked, before);
        unnamed.removeAll(named(asked, after));
        unnamed.forEach(id -> removeDocument.remove(actor, id));
    }

    /** Lists what the answers name again, if it was taken off after it was sent. */
    void putBack(Form asked, Application application) {
        documents.putBack(application.reference(), named(asked, application.answers()));
    }

    private static Set<UUID> named(Form asked, Answers answers) {
        return answers.values().keySet().stream().filter(key -> asksForFiles(asked, key))
                .flatMap(key -> answers.list(key).stream()).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** The answers without the files in which something was found: they answer nothing. */
    Answers withoutRefused(Form asked, Application application) {
        Set<String> refused = documents.of(application.reference()).stream()
                .filter(document -> document.scan() == ScanState.REFUSED)
                .map(document -> document.id().toString()).collect(Collectors.toSet());
        Answers answers = application.answers();
        if (refused.isEmpty()) {
            return answers;
        }
        Map<String, Object> left = new HashMap<>();
        answers.values().keySet().stream().filter(key -> asksForFiles(asked, key)).forEach(key ->
                left.put(key, answers.list(key).stream().filter(id -> !refused.contains(id)).toList()));
        return answers.with(left);
    }

    private AttachedFile attached(Document document) {
        String size = sizeInWords(document.size());
        return new AttachedFile(document.id().toString(), document.fileName(), document.scan().mayBeOpened() ? size
                : size + ", " + texts.getMessage("documents.scan." + document.scan(), null, Locale.UK),
                "/documents/" + document.id());
    }

    private static String sizeInWords(long bytes) {
        return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " kB"
                : String.format(Locale.UK, "%.1f MB", bytes / (1024.0 * 1024));
    }

    /** The answers with the new files named, and a sentence for each question whose file was refused. */
    record Attaching(Answers answers, Map<String, String> errors) {
    }
}
