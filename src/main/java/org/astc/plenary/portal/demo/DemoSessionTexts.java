package org.astc.plenary.portal.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Words of invented sessions: titles that never repeat, and texts that keep to their subject. */
final class DemoSessionTexts {
    private final Random random;
    private final Map<String, List<String>> stock = new HashMap<>();
    private final Map<String, Deque<Theme>> themes = new HashMap<>();

    DemoSessionTexts(Random random) {
        this.random = random;
        for (String[] line : Lines.of("sessions.txt")) {
            stock.computeIfAbsent(line[0], any -> new ArrayList<>()).add(line[1]);
        }
    }

    /** What a session is about, and its title. */
    record Theme(String subject, String title) {}

    /** Returns a theme of the track that nobody had. */
    Theme theme(String track) {
        return themes.computeIfAbsent(track, this::shuffled).pop();
    }

    private Deque<Theme> shuffled(String track) {
        List<Theme> all = new ArrayList<>();
        for (String subject : stock.get(track)) {
            for (String title : stock.get("title")) {
                all.add(new Theme(subject, sentence(title.replace("{0}", subject))));
            }
        }
        Collections.shuffle(all, random);
        return new ArrayDeque<>(all);
    }

    /** Returns the summary that the program prints. */
    String summary(Theme theme) {
        return String.join(
                " ", one("opening", theme), one("work", theme), one("finding", theme), one("promise", theme));
    }

    /** Returns one sentence or two as an answer to the question of that code. */
    String answer(String question, Theme theme) {
        String first = one(question, theme);
        String second = one(question, theme);
        return first.equals(second) || question.equals("before") ? first : first + " " + second;
    }

    /** Returns a sentence that tells a blind reviewer who is behind it. */
    String leak(String house, String person) {
        return pick("leak-text").replace("{2}", house).replace("{3}", person);
    }

    /** Returns up to three tags, separated by commas. */
    String tags() {
        List<String> tags = new ArrayList<>(stock.get("tag"));
        Collections.shuffle(tags, random);
        return String.join(", ", tags.subList(0, random.nextInt(4)));
    }

    private String one(String kind, Theme theme) {
        return sentence(
                pick(kind).replace("{0}", theme.subject()).replace("{1}", Integer.toString(6 + random.nextInt(35))));
    }

    private String pick(String kind) {
        List<String> lines = stock.get(kind);
        return lines.get(random.nextInt(lines.size()));
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
