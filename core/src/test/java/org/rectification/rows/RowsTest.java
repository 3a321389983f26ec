package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of fact of the two reports the library starts from has a test of its own, and the tests test something.
 */
class RowsTest {

    private static List<String> rows() {
        return Stream.concat(
                        IntStream.rangeClosed(1, 14).mapToObj(row -> "J" + row),
                        IntStream.rangeClosed(1, 12).mapToObj(row -> "G" + row))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyRowHasItsTest() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String row : rows()) {
            tests.add(DynamicTest.dynamicTest(
                    row, () -> assertThat(testMethods(row)).isNotEmpty()));
        }
        return tests;
    }

    private static List<String> testMethods(String row) throws ClassNotFoundException {
        Class<?> test = Class.forName(RowsTest.class.getPackageName() + ".Row" + row + "Test");
        return Stream.of(test.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
    }
}
