package org.sanctuarycasework.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@CaseworkTest
class RoundSetUpTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    BeginRound beginRound;
    @Autowired
    ChangeRound changeRound;
    @Autowired
    PublishRound publishRound;
    @Autowired
    DeleteDraft deleteDraft;
    @Autowired
    RoundOverview overview;
    @Autowired
    RoundForm form;
    @Autowired
    Rounds rounds;
    @Autowired
    JdbcClient database;
    @Autowired
    CaseworkClock clock;

    SampleOffice office;
    Actor manager;
    String key;

    @BeforeEach
    void beginADraft() {
        office = new SampleOffice(program);
        manager = office.manager();
        key = "draft-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(begin(manager, key).errors()).isEmpty();
    }

    @Test
    void takesEverythingOverButTheDatesWhichAreToCome() {
        Round earlier = rounds.byKey("ncil", "2024").orElseThrow();
        Round draft = draft();

        assertThat(draft).usingRecursiveComparison().ignoringFields("id", "key", "name", "opensAt", "closesAt",
                "decisionOn", "reserveEndsOn", "oneList", "pots").isEqualTo(earlier);
        assertThat(draft.pots()).extracting(Pot::name, Pot::total)
                .containsExactlyElementsOf(earlier.pots().stream().map(pot -> tuple(pot.name(), pot.total())).toList());
        assertThat(draft.opensAt()).isAfter(clock.instant());
        ZonedDateTime closes = draft.closesAt().atZone(CaseworkClock.LONDON);
        assertThat(closes.toLocalTime()).hasToString("23:59:59");
        assertThat(closes.getDayOfMonth()).isEqualTo(23);
    }

    @Test
    void isNobodysButTheOfficesUntilItIsPublished() {
        assertThat(rounds.byKey("ncil", key)).isEmpty();
        assertThat(rounds.all()).extracting(Round::key).doesNotContain(key);
        assertThatThrownBy(() -> rounds.byId(draft().id())).isInstanceOf(RoundNotFound.class);
        assertThat(overview.drafts(office.officer())).extracting(RoundOverview.Draft::key).contains(key);

        publishAsChecked();

        assertThat(rounds.byKey("ncil", key)).isPresent();
        assertThat(rounds.all()).extracting(Round::key).contains(key);
        assertThat(overview.require(manager, "ncil", key).state()).isEqualTo(RoundState.COMING);
    }

    @Test
    void isDeletedByAManagerUntilItIsPublished() {
        assertThatThrownBy(() -> deleteDraft.delete(office.officer(), "ncil", key)).isInstanceOf(NotAllowed.class);
        deleteDraft.delete(manager, "ncil", key);
        assertThatThrownBy(() -> overview.require(manager, "ncil", key)).isInstanceOf(RoundNotFound.class);

        assertThat(begin(manager, key).errors()).isEmpty();
        publishAsChecked();
        assertThatThrownBy(() -> deleteDraft.delete(manager, "ncil", key)).isInstanceOf(RoundPublished.class);
        assertThat(rounds.byKey("ncil", key)).isPresent();
    }

    @Test
    void keepsWhatIsTypedOnEachPage() {
        change("name", "roundName", "NCIL of next year", "roundKey", key, "sample", "no");
        change("dates", "opensOn-day", "1", "opensOn-month", "6", "opensOn-year", "2099", "opensTime", "09:00",
                "closesOn-day", "1", "closesOn-month", "9", "closesOn-year", "2099", "closesTime", "17:00:30",
                "decisionOn-day", "1", "decisionOn-month", "12", "decisionOn-year", "2099",
                "reserveEndsOn-day", "1", "reserveEndsOn-month", "6", "reserveEndsOn-year", "2100");
        change("pots", "pots[0].place", "E05013714", "pots[0].capital", "£1,000", "pots[0].revenue", "0",
                "pots[1].place", "borough-wide", "pots[1].capital", "2000.50", "pots[1].revenue", "3000");
        change("criteria", "criteria[0].criterion", "Need", "criteria[0].question", "Who needs it?", "criteria[0].maximum", "4",
                "criteria[1].criterion", "Joy", "criteria[1].question", "Is it fun?", "criteria[1].maximum", "2");
        change("decisions", "decidedBy", "one-list", "managerLimit", "5000", "directorLimit", "20000", "spread", "2",
                "wardConsultation", "no");
        change("times", "informationDays", "8", "firstReminder", "4", "lastReminder", "2", "lapseDays", "7",
                "appealDays", "14", "offerDays", "21");

        Round draft = draft();
        assertThat(draft.name()).isEqualTo("NCIL of next year");
        assertThat(draft.closesAt()).isEqualTo("2099-09-01T16:00:30Z");
        assertThat(draft.pots()).extracting(Pot::ward).containsExactly("E05013714", null);
        assertThat(draft.pots().get(1).capital()).isEqualByComparingTo("2000.50");
        assertThat(draft.pots()).noneMatch(Pot::sample);
        assertThat(draft.criteria()).containsExactly(new Round.Criterion("need", "Need", "Who needs it?", 4),
                new Round.Criterion("joy", "Joy", "Is it fun?", 2));
        assertThat(draft.oneList()).isTrue();
        assertThat(draft.directorLimit()).isEqualByComparingTo("20000");
        assertThat(draft.reminderDays()).containsExactly(4, 2);
        assertThat(form.check(draft)).isEmpty();
    }

    @Test
    void changesTheOrderOfCriteriaByAButton() {
        List<String> before = draft().criteria().stream().map(Round.Criterion::key).toList();
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (Round.Criterion criterion : draft().criteria()) {
            String item = "criteria[" + draft().criteria().indexOf(criterion) + "].";
            typed.add(item + "criterion", criterion.name());
            typed.add(item + "question", criterion.question());
            typed.add(item + "maximum", String.valueOf(criterion.maximum()));
        }
        typed.add("_action", "up:criteria:1");

        assertThat(changeRound.change(manager, "ncil", key, "criteria", typed).done()).isTrue();

        assertThat(draft().criteria()).extracting(Round.Criterion::key).startsWith(before.get(1), before.get(0), before.get(2))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name | roundName= & roundKey=ok & sample=no | Enter what the round is called
            name | roundName=NCIL & roundKey=Not So & sample=no | The end of the address can only have small letters, numbers and single hyphens, like 2027 or summer-2027
            name | roundName=NCIL & roundKey=2024 & sample=no | There is a round with this address already. Choose another end
            dates | closesOn-year=2098 | The round must close after it opens
            dates | closesOn-day=1 & closesOn-month=6 & closesTime=09:00:00 | The round must close after it opens
            dates | closesTime=9am | Enter the time with hours and minutes, like 09:00, 17:00 or 23:59:59
            dates | decisionOn-month=8 | The day of the decision must be after the day on which the round closes
            dates | reserveEndsOn-year=2098 | Reserve places must not end before the decision
            dates | opensOn-year=2001 & closesOn-year=2002 | The day on which the round closes must be today or later
            pots | pots[0].place=E05013714 & pots[0].capital=-1 & pots[0].revenue=1 | Pot 1: The capital must be £0 or more
            dates | opensOn-year=2001 | The day on which the round opens must be today or later
            pots | pots[0].place=E05013714 & pots[0].capital=0 & pots[0].revenue=0 | Pot 1: Put more than £0 into the pot, or remove it
            pots | pots[0].place=E05013714 & pots[0].capital=5 & pots[0].revenue=0 & pots[1].place=E05013715 & pots[1].capital=0 & pots[1].revenue=0 | Pot 2: Put more than £0 into the pot, or remove it
            pots | pots[0].place=E05013714 & pots[0].capital=5 & pots[0].revenue=0 & pots[1].place=E05013714 & pots[1].capital=5 & pots[1].revenue=0 | A ward can have only one pot. Remove the second one
            pots | pots[0].place=E0501 & pots[0].capital=5 & pots[0].revenue=0 | Pot 1: Select one of the answers on the page
            criteria | criteria[0].criterion=Need & criteria[0].question=Who? & criteria[0].maximum=0 | Criterion 1: The number of points must be 1 or more
            criteria | criteria[0].criterion=Need & criteria[0].question=Who? & criteria[0].maximum= | Criterion 1: Enter the most points
            criteria | criteria[0].criterion= | Add at least one criterion
            decisions | directorLimit=1 | The amount for a director must not be less than the one for a grants manager
            decisions | spread=5 | The number of points must not be more than an assessor can give for any criterion
            decisions | managerLimit=-1 | The amount for a grants manager must be £0 or more
            times | firstReminder=10 | The first reminder must come within the time that the applicant has
            times | lastReminder=5 | The last reminder must come after the first one
            form | formId=decide-application | Select one of the answers on the page
            """)
    void namesWhatIsWrong(String page, String typed, String sentence) {
        Round before = draft();

        Submitted submitted = changeRound.change(manager, "ncil", key, page, over(complete(page), typed));

        assertThat(submitted.errors()).extracting(FormError::message).contains(sentence);
        assertThat(draft()).isEqualTo(before);
    }

    @Test
    void cannotBePublishedWhileSomethingIsMissing() {
        database.sql("delete from criterion where round_id = ?").param(draft().id()).update();
        String formWithoutQuestions = program.getBean(Forms.class).keep("decide-application").hash();
        database.sql("update round set form_hash = ? where id = ?").params(formWithoutQuestions, draft().id()).update();

        assertThatThrownBy(this::publishAsChecked)
                .isInstanceOfSatisfying(RoundIncomplete.class, incomplete -> assertThat(incomplete.errors())
                        .extracting(FormError::message).contains("Add at least one criterion")
                        .anySatisfy(message -> assertThat(message).startsWith("The form ncil-application does not ask")
                                .contains("projectName")));

        assertThat(rounds.byKey("ncil", key)).isEmpty();
    }

    @Test
    void staysAsItWasPublishedWhoeverAsks() {
        publishAsChecked();
        Round published = rounds.byKey("ncil", key).orElseThrow();

        assertThatThrownBy(() -> change("name", "roundName", "Another", "roundKey", key, "sample", "no"))
                .isInstanceOf(RoundPublished.class);
        assertThatThrownBy(() -> publishRound.publish(manager, "ncil", key, "")).isInstanceOf(RoundPublished.class);
        assertRefused("update round set name = 'Another' where id = ?", published);
        assertRefused("delete from criterion where round_id = ?", published);
        assertRefused("update pot set capital = 1 where round_id = ?", published);
        assertRefused("insert into priority (round_id, key, name, position) values (?, 'x', 'X', 99)", published);
    }

    @Test
    void isForManagersAndAdministrators() {
        Actor administrator = office.colleague("Adi Administrator", "administrators");
        assertThat(begin(administrator, key + "-2").done()).isTrue();

        assertThatThrownBy(() -> begin(office.officer(), key + "-3")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> changeRound.change(office.officer(), "ncil", key, "name", new LinkedMultiValueMap<>()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> publishRound.publish(office.director(), "ncil", key, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> overview.drafts(office.assessor())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> overview.drafts(office.applicant())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void saysThatSomebodyElseChangedThePageMeanwhile() {
        MultiValueMap<String, String> late = complete("decisions");
        late.add("_seen", form.show(draft(), "decisions").seen());
        change("decisions", "decidedBy", "table", "managerLimit", "1", "directorLimit", "2", "spread", "1", "wardConsultation", "no");

        Submitted submitted = changeRound.change(manager, "ncil", key, "decisions", late);

        assertThat(submitted.errors()).extracting(FormError::message).anyMatch(message -> message.startsWith("Somebody else changed this page"));
        assertThat(draft().managerLimit()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void publishesOnlyWhatWasChecked() {
        String checked = form.fingerprint(draft());
        change("decisions", "decidedBy", "table", "managerLimit", "1", "directorLimit", "2", "spread", "1", "wardConsultation", "no");

        assertThatThrownBy(() -> publishRound.publish(manager, "ncil", key, checked)).isInstanceOf(DraftChanged.class);
        assertThat(rounds.byKey("ncil", key)).isEmpty();

        publishAsChecked();
        assertThat(rounds.byKey("ncil", key)).isPresent();
    }

    private void publishAsChecked() {
        publishRound.publish(manager, "ncil", key, form.fingerprint(draft()));
    }

    private void assertRefused(String sql, Round published) {
        assertThatThrownBy(() -> database.sql(sql).param(published.id()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("does not change");
    }

    private Round draft() {
        return overview.requireDraft(manager, "ncil", key);
    }

    private Submitted begin(Actor actor, String newKey) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("roundName", "NCIL " + newKey);
        typed.add("roundKey", newKey);
        typed.add("sample", "no");
        return beginRound.begin(actor, "ncil", "2024", typed);
    }

    private void change(String page, String... input) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (int i = 0; i < input.length; i += 2) {
            typed.add(input[i], input[i + 1]);
        }
        assertThat(changeRound.change(manager, "ncil", key, page, typed).errors()).isEmpty();
    }

    private static MultiValueMap<String, String> complete(String page) {
        String typed = switch (page) {
            case "dates" -> "opensOn-day=1 & opensOn-month=6 & opensOn-year=2099 & opensTime=09:00 & closesOn-day=1"
                    + " & closesOn-month=9 & closesOn-year=2099 & closesTime=17:00:30 & decisionOn-day=1 & decisionOn-month=12"
                    + " & decisionOn-year=2099 & reserveEndsOn-day=1 & reserveEndsOn-month=6 & reserveEndsOn-year=2100";
            case "decisions" -> "decidedBy=table & managerLimit=10000 & directorLimit=50000 & spread=1 & wardConsultation=no";
            case "times" -> "informationDays=10 & firstReminder=5 & lastReminder=1 & lapseDays=10 & appealDays=15 & offerDays=20";
            default -> "";
        };
        return over(new LinkedMultiValueMap<>(), typed);
    }

    private static MultiValueMap<String, String> over(MultiValueMap<String, String> input, String typed) {
        for (String pair : typed.split(" & ")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                input.set(parts[0], parts[1]);
            }
        }
        return input;
    }
}
