package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanctuarycasework.forms.StreetParty.CONDITIONS;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctuarycasework.testing.TestDatabase;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class FormsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path classPath;

    @Test
    void knowsTheFormsOfTheClassPath() throws IOException {
        write("forms/streets/street-party.form", StreetParty.text());

        assertThat(forms().latest("street-party").pages()).hasSize(6);
        assertThat(forms().version(StreetParty.FORM.hash()).id()).isEqualTo("street-party");
        assertThatThrownBy(() -> forms().latest("tea-party")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotStartWithABrokenForm() throws IOException {
        write("forms/streets/street-party.form", StreetParty.text().replace("\"type\": \"select\"", "\"type\": \"button\""));

        assertThatThrownBy(this::forms)
            .hasMessage("forms/streets/street-party.form, button ward: is of a type that is not known here: button");
    }

    @Test
    void doesNotStartWithAFormUnderAnotherName() throws IOException {
        write("forms/streets/tea-party.form", StreetParty.text());

        assertThatThrownBy(this::forms)
            .hasMessage("forms/streets/tea-party.form: its id is street-party, which must be the file's name as well");
    }

    @Test
    void doesNotStartWithTwoFormsOfOneName() throws IOException {
        write("forms/parks/street-party.form", StreetParty.text());
        write("forms/streets/street-party.form", StreetParty.text());

        assertThatThrownBy(this::forms).isInstanceOf(BrokenForm.class).hasMessageContaining("there is another form street-party");
    }

    @Test
    void keepsEachVersionThatSomethingBeganWith() throws IOException {
        var database = database();
        write("forms/streets/street-party.form", StreetParty.text());
        String hash = forms(database).keep("street-party").hash();
        assertThat(forms(database).keep("street-party").hash()).isEqualTo(hash);

        write("forms/streets/street-party.form", StreetParty.text().replace("What is the event called?", "What is its name?"));
        var changed = forms(database);

        assertThat(changed.latest("street-party").hash()).isNotEqualTo(hash);
        assertThat(changed.version(hash).field("eventName").orElseThrow().label()).isEqualTo("What is the event called?");
        assertThatThrownBy(() -> changed.version("unknown")).isInstanceOf(IllegalArgumentException.class);
    }

    private static JdbcClient database() {
        var source = new DriverManagerDataSource(TestDatabase.newDatabase(), "postgres", "");
        Flyway.configure().dataSource(source).load().migrate();
        return JdbcClient.create(source);
    }

    private Forms forms() throws IOException {
        return forms(null);
    }

    private Forms forms(JdbcClient database) throws IOException {
        var loader = new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null);
        return new Forms(new PathMatchingResourcePatternResolver(loader), CONDITIONS, database, CLOCK);
    }

    private void write(String path, String text) throws IOException {
        Path file = classPath.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
