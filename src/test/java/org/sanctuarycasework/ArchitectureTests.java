package org.sanctuarycasework;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a compiler does not hold about names, transactions, pages, time and the demo; each rule says why. */
@AnalyzeClasses(packages = "org.sanctuarycasework", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Service")
            .orShould().beAnnotatedWith(Service.class)
            .because("such names say nothing about what the class is for; a use case is a phrase, a repository a plural noun");

    @ArchTest
    static final ArchRule CONSTRUCTORS_TAKE_WHAT_IS_NEEDED = noFields().should().beAnnotatedWith(Autowired.class)
            .because("what a class needs is read from its constructor");

    @ArchTest
    static final ArchRule USE_CASES_HAVE_ONE_TRANSACTION = noClasses()
            .that().areAnnotatedWith(UseCase.class)
            .should().dependOnClassesThat(describe("are other use cases",
                    (JavaClass other) -> other.isAnnotatedWith(UseCase.class)))
            .because("a use case is tried again as a whole, in a transaction of its own");

    @ArchTest
    static final ArchRule CONTROLLERS_LEAVE_TRANSACTIONS_TO_USE_CASES = noClasses()
            .that().areAnnotatedWith(Controller.class)
            .should().beAnnotatedWith(Transactional.class)
            .because("a page may ask for several things, each of them a transaction of its own");

    @ArchTest
    static final ArchRule NO_CONTROLLER_METHOD_IS_A_TRANSACTION = noMethods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Controller.class)
            .should().beAnnotatedWith(Transactional.class)
            .because("a page may ask for several things, each of them a transaction of its own");

    @ArchTest
    static final ArchRule PAGES_STAY_IN_WEB_PACKAGES = classes()
            .that().areAnnotatedWith(Controller.class)
            .should().resideInAnyPackage("..web..", "..site..")
            .because("features own their rules, and pages only ask for them");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THEIR_PAGES = noClasses()
            .that().resideOutsideOfPackages("..web..", "..site..")
            .should().dependOnClassesThat().resideInAPackage("org.sanctuarycasework..web..")
            .because("a rule is the same whoever shows it");

    @ArchTest
    static final ArchRule ONE_CLOCK = noClasses()
            .that().doNotBelongToAnyOf(CaseworkClock.class)
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(Clock.class, "systemUTC")
            .orShould().callMethod(Clock.class, "systemDefaultZone").orShould().callConstructor(Date.class)
            .orShould().callMethod(System.class, "currentTimeMillis")
            .because("tests and sample data move the one clock of the program");

    @ArchTest
    static final ArchRule ROWS_ARE_READ_AS_LISTS = noClasses()
            .should().callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("whoever forgets to close such a stream outside a transaction keeps a connection for ever");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_DEMO = noClasses()
            .that().resideOutsideOfPackage("..demo..")
            .should().dependOnClassesThat().resideInAPackage("..demo..")
            .because("sample people and cases are for trying out only");

    @ArchTest
    static final ArchRule ENTITIES_ARE_CHANGED_BY_THEIR_FEATURE = classes()
            .that().areAnnotatedWith(Entity.class)
            .should(haveNoSetters())
            .because("an aggregate guards its own steps; other modules read it");

    private static ArchCondition<JavaClass> haveNoSetters() {
        return new ArchCondition<>("have no public setters") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                for (JavaMethod method : entity.getMethods()) {
                    boolean setter = method.getModifiers().contains(JavaModifier.PUBLIC) && method.getName().startsWith("set");
                    if (setter) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a public setter"));
                    }
                }
            }
        };
    }
}
