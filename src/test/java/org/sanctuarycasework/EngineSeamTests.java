package org.sanctuarycasework;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.engine.UseCasePart;

/** The engine stays behind its seam, and what makes it dangerous stays out; each rule says why. */
@AnalyzeClasses(packages = "org.sanctuarycasework", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineSeamTests {

    @ArchTest
    static final ArchRule ENGINE_BEHIND_THE_SEAM = noClasses()
            .that().resideOutsideOfPackages("..sanctuarycasework.engine..", "..sanctuarycasework.tasks..", "..process..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..")
            .because("Camunda 7.24 is the last community release; its forks rename the packages, so the way out is one seam");

    @ArchTest
    static final ArchRule NO_EXPRESSIONS_IN_QUERIES = noClasses().should().callMethodWhere(
            target(nameMatching(".*Expression")).and(target(HasOwner.Predicates.With.owner(
                    resideInAPackage("org.camunda.bpm.engine..").and(describe("are queries",
                            (JavaClass owner) -> owner.getSimpleName().endsWith("Query")))))))
            .because("an expression in a query runs code of whoever filled it in (CVE-2026-109432)");

    @ArchTest
    static final ArchRule NO_OR_QUERIES = noClasses().should().callMethodWhere(target(nameMatching("or")).and(
            target(HasOwner.Predicates.With.owner(resideInAPackage("org.camunda.bpm.engine..")))))
            .because("or() queries of the engine evaluate expressions even where ad hoc expressions are off (CVE-2026-109432)");

    @ArchTest
    static final ArchRule PROCESS_STEPS_ARE_CALLED_BY_THE_PROCESS = classes()
            .that().areAnnotatedWith(ProcessStep.class)
            .should().onlyHaveDependentClassesThat(resideInAPackage("..process..").or(describe("are themselves",
                    (JavaClass user) -> user.isAnnotatedWith(ProcessStep.class))))
            .because("a step of the process belongs to the engine's transaction and checks no person");

    @ArchTest
    static final ArchRule THE_PROCESS_PORT_IS_TOLD_BY_USE_CASES = classes()
            .that().haveSimpleNameEndingWith("Process").and().areInterfaces()
            .should().onlyHaveDependentClassesThat(resideInAPackage("..process..")
                    .or(describe("are use cases", (JavaClass user) -> user.isAnnotatedWith(UseCase.class) || user.isAnnotatedWith(UseCasePart.class)))
                    .or(describe("are parts of it", (JavaClass user) -> user.getName().contains("Process"))))
            .because("status and process move together only within the transaction of a use case");

    @ArchTest
    static final ArchRule DELEGATES_ARE_NAMED_IN_MODELS = classes()
            .that().haveSimpleNameEndingWith("Delegate")
            .should().beAnnotatedWith(NamedInModels.class).andShould().notBePublic()
            .because("a model may name only beans of the allow-list, and nobody else calls a delegate");

    @ParameterizedTest
    @ValueSource(strings = {"org.camunda.bpm.engine.rest.impl.FetchAndLockHandlerImpl", "org.camunda.bpm.webapp.impl.WebappVersionProperty",
        "org.camunda.bpm.admin.Admin", "org.camunda.bpm.cockpit.Cockpit", "org.camunda.bpm.engine.rest.ProcessEngineRestService",
        "groovy.lang.GroovyShell", "org.codehaus.groovy.jsr223.GroovyScriptEngineFactory",
        "org.graalvm.polyglot.Context", "org.python.util.PythonInterpreter", "org.jruby.Ruby"})
    void leavesOutWhatWouldOpenTheEngineOrRunScripts(String type) {
        assertThat(Thread.currentThread().getContextClassLoader().getResource(type.replace('.', '/') + ".class"))
                .as("the engine's REST interface and web applications have published holes, and models run no scripts")
                .isNull();
    }

    @Test
    void leavesOutScriptLanguages() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(factory -> factory.getEngineName()).allMatch(name -> name.startsWith("feel-") || name.equals("juel"));
    }
}
