package org.astc.plenary.portal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names of people who do not exist, in many scripts and lengths; the same sequence for the same seed. */
final class InventedNames {
    private final List<Culture> cultures = new ArrayList<>();
    private final Random random;

    InventedNames(Random random) {
        this.random = random;
        for (String[] fields : Lines.of("names.txt")) {
            Culture culture = new Culture(
                    fields[1], fields[2].equals("F"), List.of(fields[3].split(",")), List.of(fields[4].split(",")));
            for (int i = 0; i < Integer.parseInt(fields[0]); i++) {
                cultures.add(culture);
            }
        }
    }

    String next() {
        Culture culture = cultures.get(random.nextInt(cultures.size()));
        String given = pick(culture.given());
        String family = pick(culture.family());
        if (family.isEmpty()) {
            return given;
        }
        if (!culture.familyFirst()) {
            return given + " " + family;
        }
        return culture.language().matches("zh|ja|ko") ? family + given : family + " " + given;
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private record Culture(String language, boolean familyFirst, List<String> given, List<String> family) {}
}
