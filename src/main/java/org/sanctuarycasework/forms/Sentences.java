package org.sanctuarycasework.forms;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sanctuarycasework.forms.input.Problem;
import org.springframework.context.MessageSource;

/** Words the error messages, in the form's own sentences where it has them. */
class Sentences {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}0-9’'].*|I( .*)?");
    /** What takes no article: it has one, or it says “what residents said”. */
    private static final Pattern WITHOUT_ARTICLE = Pattern.compile("(the|your|a|an|each|our|this|what|who|why|how|when|where) .*");

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage("forms." + key, arguments, Locale.UK);
    }

    String missing(Field field) {
        if (field.wording().required() != null) {
            return field.wording().required();
        }
        if (field.kind() == Kind.CHECKBOX) {
            return text("error.tick");
        }
        if (field.wording().name() == null && isQuestion(field.label())) {
            return text("error.unanswered", field.label());
        }
        String verb = field.kind() == Kind.FILES ? "upload" : field.kind().isChoice() ? "select" : "enter";
        return text("error." + verb, name(field));
    }

    String problem(Field field, Problem problem) {
        if (problem.key().equals("pattern") && field.wording().pattern() != null) {
            return field.wording().pattern();
        }
        var arguments = new ArrayList<Object>();
        arguments.add(subject(field));
        arguments.addAll(problem.arguments());
        return text("error." + problem.key(), arguments.toArray());
    }

    /** The sentence with the item it is about in front: there are several of the same kind on the page. */
    String inItem(Repeated repeated, int index, String sentence) {
        return text("error.item", capital(repeated.itemName()), index + 1, sentence);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String subject(Field field) {
        if (field.wording().name() == null && isQuestion(field.label())) {
            return text("error.answer");
        }
        String name = name(field);
        return WITHOUT_ARTICLE.matcher(name).matches() ? capital(name) : text("error.the", name);
    }

    private static String name(Field field) {
        if (field.wording().name() != null) {
            return field.wording().name();
        }
        String label = field.label().replaceFirst("[.:]$", "");
        return CAPITALS.matcher(label).matches() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static boolean isQuestion(String label) {
        return label.endsWith("?");
    }
}
