package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the REST interface and the resources that are deployed say the same. */
class DescriptionTest {
    @Test
    void everyOperationIsDescribedAndEveryDescribedOperationExists() throws IOException {
        assertThat(described()).isEqualTo(deployed());
    }

    @Test
    void everyReferenceHasItsSchema() throws IOException {
        JsonNode document = document();
        Set<String> schemas = new TreeSet<>();
        document.at("/components/schemas").fieldNames().forEachRemaining(schemas::add);

        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(schemas).contains(reference.substring("#/components/schemas/".length())));
    }

    @Test
    void whatEveryOperationMayAnswerIsDescribed() throws IOException {
        document()
                .get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().forEach(operation -> {
                    Set<String> answers = new TreeSet<>();
                    operation.get("responses").fieldNames().forEachRemaining(answers::add);
                    if (operation.has("requestBody")) {
                        assertThat(answers)
                                .as("a body to %s may lack a length or be too large", path.getKey())
                                .contains("411", "413", "415", "422");
                    }
                    if (path.getKey().startsWith("/orders/")) {
                        assertThat(answers)
                                .as("secrets at %s may be tried too often", path.getKey())
                                .contains("404", "429");
                    }
                }));
    }

    private static Set<String> described() throws IOException {
        Set<String> operations = new TreeSet<>();
        document()
                .get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> operations.add(method + " " + path.getKey())));
        return operations;
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(new DescriptionResource().document());
    }

    private static Set<String> deployed() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.astc.plenary")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(DescriptionTest::operations)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operations(Class<?> resource) {
        String path = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verbs(method).map(verb -> verb + " " + slash(path) + below(method)));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(java.util.Locale.ROOT));
    }

    private static String below(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : slash(path.value());
    }

    private static String slash(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
