package io.github.jhtop.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The demo workloads know nothing of the monitor, the monitor nothing of them, and none of them of another. */
class WorkloadArrowsTest {

    private static final String WORKLOADS = "io.github.jhtop.workloads";
    private static final String COMMON = WORKLOADS + ".common..";

    /** The JDK has no message queues between processes. */
    private static final DescribedPredicate<JavaClass> MAY_USE_NATIVE_CODE = DescribedPredicate.describe(
            "binding to message queues", type -> type.getSimpleName().startsWith("MessageQueue"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("Test.class") && !location.contains("Test$"))
            .importPackages(WORKLOADS);

    @Test
    void workloadsUseNothingButTheJdk() {
        classes()
                .that(DescribedPredicate.not(MAY_USE_NATIVE_CODE))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", WORKLOADS + "..")
                .check(CLASSES);
    }

    @Test
    void messageQueuesUseTheBindingToNativeCodeAlone() {
        classes()
                .that(MAY_USE_NATIVE_CODE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", WORKLOADS + "..", "com.sun.jna..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noWorkloadUsesAnother() {
        slices().matching(WORKLOADS + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage(COMMON))
                .check(CLASSES);
    }

    @Test
    void theMonitorDoesNotUseTheWorkloads() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WORKLOADS + "..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.jhtop"));
    }
}
