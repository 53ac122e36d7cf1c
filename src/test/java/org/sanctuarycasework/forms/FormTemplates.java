package org.sanctuarycasework.forms;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sanctuarycasework.site.Site;
import org.sanctuarycasework.site.Texts;

/** Renders the templates of forms without the program, for tests. */
final class FormTemplates {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Site SITE = new Site(null, null, null, new Texts(StreetParty.messages(), Locale.UK),
        UnaryOperator.identity(), false, null, "/", null, false, false);

    private FormTemplates() {
    }

    static Document fields(PageView page) {
        return Jsoup.parseBodyFragment(render("forms/fields.jte", Map.of("page", page)));
    }

    static Document answers(List<AnsweredPage> pages, String changeHref) {
        return Jsoup.parseBodyFragment(render("forms/answers.jte", Map.of("pages", pages, "changeHref", changeHref)));
    }

    static String render(String template, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("site", SITE);
        var output = new StringOutput();
        TEMPLATES.render(template, all, output);
        return output.toString();
    }
}
