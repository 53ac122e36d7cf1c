package org.sanctuarycasework.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sanctuarycasework.engine.Conditions;
import org.sanctuarycasework.forms.file.FormReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The forms of the program: those on the class path, checked at the start, and the earlier versions that rounds
 * and cases began with, kept in the database.
 */
@Component
public class Forms {

    private static final String WHERE = "classpath*:forms/**/*.form";

    private record Latest(Form form, String text) {
    }

    private final FormReader reader;
    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, Latest> latest = new TreeMap<>();
    private final Map<String, Form> versions = new ConcurrentHashMap<>();

    /** @throws BrokenForm if a form on the class path cannot be used: the program does not start with it */
    public Forms(ResourcePatternResolver resources, Conditions conditions, JdbcClient database, Clock clock) {
        this.reader = new FormReader(conditions);
        this.database = database;
        this.clock = clock;
        try {
            for (Resource file : resources.getResources(WHERE)) {
                add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the forms cannot be read", e);
        }
    }

    /**
     * The form as the program has it now.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    public Form latest(String formId) {
        return find(formId).form();
    }

    /** Every form as the program has it now, by id. */
    public List<Form> all() {
        return latest.values().stream().map(Latest::form).toList();
    }

    /** The form as the program has it now, stored so that what begins with it can keep it. */
    public Form keep(String formId) {
        var kept = find(formId);
        database.sql("""
                insert into form_version (hash, form_id, content, created_at) values (:hash, :id, :content, :at)
                on conflict do nothing""")
            .param("hash", kept.form().hash()).param("id", formId).param("content", kept.text())
            .param("at", OffsetDateTime.now(clock))
            .update();
        return kept.form();
    }

    /**
     * The form with exactly this text.
     *
     * @throws IllegalArgumentException if it was never kept
     */
    public Form version(String hash) {
        return versions.computeIfAbsent(hash, this::stored);
    }

    private Form stored(String hash) {
        return database.sql("select content from form_version where hash = :hash").param("hash", hash)
            .query(String.class).optional()
            .map(text -> reader.read("form_version " + hash, text))
            .orElseThrow(() -> new IllegalArgumentException("no form with the hash " + hash));
    }

    private Latest find(String formId) {
        var found = latest.get(formId);
        if (found == null) {
            throw new IllegalArgumentException("no form " + formId);
        }
        return found;
    }

    private void add(Resource file) throws IOException {
        String path = file.getURL().getPath().replaceFirst("^.*/forms/", "forms/");
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        Form form = reader.read(path, text);
        if (!path.endsWith("/" + form.id() + ".form")) {
            throw new BrokenForm(path, null, "its id is " + form.id() + ", which must be the file's name as well");
        }
        if (latest.put(form.id(), new Latest(form, text)) != null) {
            throw new BrokenForm(path, null, "there is another form " + form.id());
        }
        versions.put(form.hash(), form);
    }
}
