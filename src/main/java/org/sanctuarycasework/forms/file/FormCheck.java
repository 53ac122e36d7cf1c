package org.sanctuarycasework.forms.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanctuarycasework.engine.Conditions;
import org.sanctuarycasework.forms.BrokenForm;
import org.sanctuarycasework.forms.Check;
import org.sanctuarycasework.forms.Component;
import org.sanctuarycasework.forms.Computed;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.Group;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.Question;
import org.sanctuarycasework.forms.Repeated;

/** What can only be seen over the whole form: keys and ids given twice, conditions on what is asked later. */
class FormCheck {

    private final String file;
    private final Form form;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    FormCheck(String file, Form form) {
        this.file = file;
        this.form = form;
    }

    void run() {
        form.pages().forEach(page -> page.components().forEach(component -> collect(component, all)));
        var pages = new HashSet<String>();
        for (Page page : form.pages()) {
            if (!pages.add(page.key())) {
                throw new BrokenForm(file, page.id(), "there is a page " + page.key() + " already");
            }
            unique(ids, page.id(), "id", page.id());
            asksNothingLater(page.id(), page.hide(), Set.of());
            errorFieldsExist(page.id(), page.checks(), page.components());
            page.components().forEach(component -> check(component, Set.of()));
        }
    }

    /** @param around keys of the repeated group that the component is in */
    private void check(Component component, Set<String> around) {
        unique(ids, component.id(), "id", component.id());
        asksNothingLater(component.id(), component.hide(), around);
        errorFieldsExist(component.id(), component.checks(), List.of(component));
        String key = key(component);
        if (key != null) {
            unique(keys, key, "key", component.id());
        }
        if (component instanceof Group group) {
            group.components().forEach(inner -> check(inner, around));
        }
        if (component instanceof Repeated repeated) {
            var inside = new HashSet<String>();
            repeated.components().forEach(inner -> collect(inner, inside));
            repeated.components().forEach(inner -> check(inner, inside));
        }
        if (key != null) {
            asked.add(key);
        }
    }

    private void asksNothingLater(String id, Conditions.Condition hide, Set<String> around) {
        for (String name : hide.names()) {
            if ((all.contains(name) || around.contains(name)) && !asked.contains(name)) {
                throw new BrokenForm(file, id, "its condition depends on " + name + ", which is asked later");
            }
        }
    }

    private void errorFieldsExist(String id, List<Check> checks, List<Component> inside) {
        if (!checks.isEmpty() && Component.all(inside, true).noneMatch(Question.class::isInstance)) {
            throw new BrokenForm(file, id, "has a check, but no question that its error could lead to");
        }
        for (Check check : checks) {
            if (check.errorField() != null && !all.contains(check.errorField())) {
                throw new BrokenForm(file, id, "there is no question " + check.errorField());
            }
        }
    }

    private void unique(Set<String> seen, String name, String what, String id) {
        if (!seen.add(name)) {
            throw new BrokenForm(file, id, "the " + what + " " + name + " is used twice");
        }
    }

    private static void collect(Component component, Set<String> keys) {
        String key = key(component);
        if (key != null) {
            keys.add(key);
        }
        if (component instanceof Group group) {
            group.components().forEach(inner -> collect(inner, keys));
        }
    }

    private static String key(Component component) {
        return component instanceof Question question ? question.key()
            : component instanceof Computed computed ? computed.key() : null;
    }
}
