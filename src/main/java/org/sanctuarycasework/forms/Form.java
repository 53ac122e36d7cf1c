package org.sanctuarycasework.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of a form, page by page.
 *
 * @param hash SHA-256 of the file's text in hexadecimal, which names this version for good
 */
public record Form(String id, String hash, List<Page> pages) {

    public Optional<Page> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }

    public Optional<Field> field(String key) {
        return pages.stream().flatMap(page -> page.fields().stream()).filter(field -> field.key().equals(key)).findFirst();
    }

    /** The question with this key, also if it is a repeated group. */
    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The page that asks the question with this key. */
    public Optional<Page> pageOf(String questionKey) {
        return pages.stream()
            .filter(page -> page.questions().stream().anyMatch(question -> question.key().equals(questionKey)))
            .findFirst();
    }

    /** All questions in the order they are asked; a repeated group counts as one. */
    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }
}
