package org.rectification;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order of the packages of core, read from {@code package-law.txt}, and the check of a list of dependencies.
 *
 * @param facts the packages that hold facts, in order
 * @param calculators the packages that calculate, in order
 */
record PackageLaw(List<String> facts, List<String> calculators) {
    /** The package below which all others stand. */
    static final String ROOT = "org.rectification";

    private static final String FACTS_END_HERE = "---";

    /** One package importing another. */
    record Dependency(String from, String to) {}

    /** Reads the law that stands beside this class. */
    static PackageLaw read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(PackageLaw.class.getResourceAsStream("package-law.txt")), StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the law from lines of text. */
    static PackageLaw parse(List<String> lines) {
        List<String> facts = new ArrayList<>();
        List<String> calculators = new ArrayList<>();
        List<String> current = facts;
        for (String line : lines) {
            if (line.equals(FACTS_END_HERE)) {
                current = calculators;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(ROOT + "." + line.strip().split("\\s+", 2)[0]);
            }
        }
        return new PackageLaw(List.copyOf(facts), List.copyOf(calculators));
    }

    /** All packages in order, facts first. */
    List<String> packages() {
        List<String> packages = new ArrayList<>(facts);
        packages.addAll(calculators);
        return packages;
    }

    /**
     * What is wrong with the given packages and dependencies, one sentence each. Because the order is total, a list
     * without violations has no cycle.
     */
    List<String> violations(Set<String> present, List<Dependency> dependencies) {
        List<String> packages = packages();
        Set<String> violations = new TreeSet<>();
        for (String name : present) {
            if (!packages.contains(name)) {
                violations.add(name + " is not in the package law");
            }
        }
        for (Dependency dependency : dependencies) {
            int from = packages.indexOf(dependency.from());
            int to = packages.indexOf(dependency.to());
            if (from < 0 || to < 0 || from == to) {
                continue;
            }
            if (facts.contains(dependency.from()) && calculators.contains(dependency.to())) {
                violations.add(dependency.from() + " holds facts and imports the calculator " + dependency.to());
            } else if (to > from) {
                violations.add(dependency.from() + " imports " + dependency.to() + ", which stands below it");
            }
        }
        return List.copyOf(violations);
    }
}
