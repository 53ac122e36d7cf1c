package org.sanctuarycasework.site.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.site.ErrorItem;
import org.sanctuarycasework.site.Site;
import org.sanctuarycasework.site.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class PageLayoutTests {

    private static final Actor NOBODY = null;
    private static final Actor OFFICER = actor(Set.of(Role.GRANTS_OFFICER), Set.of());
    private static final Actor APPLICANT = actor(Set.of(), Set.of(UUID.randomUUID()));

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void namesThePageAndTheProgramInTheTitle() {
        assertThat(page(NOBODY, "/", Map.of()).title()).isEqualTo("Your project - Sanctuary Casework");
    }

    @Test
    void saysInTheTitleThatThereAreErrors() {
        Map<String, Object> errors = Map.of("errors", List.of(new ErrorItem("Enter a name", "#name")));
        assertThat(page(APPLICANT, "/", errors).title()).isEqualTo("Error: Your project - Sanctuary Casework");
    }

    @Test
    void leadsAnOfficerToTasksAndRoundsAndAnApplicantToApplicationsAndColleagues() {
        assertThat(addressesInHeader(OFFICER)).containsExactly("/", "/tasks", "/rounds");
        assertThat(addressesInHeader(APPLICANT)).containsExactly("/", "/applications", "/organisations");
        assertThat(addressesInHeader(NOBODY)).containsExactly("/", "/sign-in");
    }

    @Test
    void signsOutByAPostThatCarriesTheToken() {
        assertThat(page(OFFICER, "/", Map.of()).select("header form[method=post][action=/sign-out] input[name=_csrf]").val())
                .isEqualTo("a-token");
    }

    @Test
    void saysWhichPartOfTheSiteOneIsIn() {
        assertThat(page(OFFICER, "/tasks", Map.of()).select("header [aria-current=page]").text()).isEqualTo("Tasks");
        assertThat(page(OFFICER, "/tasks/7", Map.of()).select("header [aria-current=true]").text()).isEqualTo("Tasks");
    }

    @Test
    void runsNoScriptAndNoStyleThatIsWrittenIntoThePage() {
        Document page = page(OFFICER, "/", Map.of());
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    }

    @Test
    void writesThePagesTextsAsTextNotAsMarkup() {
        Document page = page(actor("<img src=x>", Set.of(), Set.of()), "/", Map.of("title", "<script>"));
        assertThat(page.title()).startsWith("<script>");
        assertThat(page.select("img")).isEmpty();
    }

    private List<String> addressesInHeader(Actor actor) {
        return page(actor, "/", Map.of()).select("header a").eachAttr("href");
    }

    private Document page(Actor actor, String path, Map<String, Object> parameters) {
        Content content = output -> output.writeContent("<h1>Your project</h1>");
        Map<String, Object> all = new HashMap<>(
                Map.of("site", site(actor, path), "title", "Your project", "content", content));
        all.putAll(parameters);
        StringOutput output = new StringOutput();
        templates.render("layout/page.jte", all, output);
        return Jsoup.parse(output.toString());
    }

    private static Site site(Actor actor, String path) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/site");
        messages.setDefaultEncoding("UTF-8");
        return new Site(actor, new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "a-token"), "a-mark",
                new Texts(messages, Locale.UK), asset -> asset, true, null, path, null, false, false);
    }

    private static Actor actor(Set<Role> roles, Set<UUID> organisations) {
        return actor("Amina Yusuf", roles, organisations);
    }

    private static Actor actor(String name, Set<Role> roles, Set<UUID> organisations) {
        return new Actor(UUID.randomUUID(), name, roles, Set.of(), organisations, Set.of());
    }
}
