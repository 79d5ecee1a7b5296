package org.astc.plenary.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a visitor's browser is like.
 *
 * @param width of the window, in CSS pixels
 * @param text the size of the browser's usual text, in percent
 */
record Combination(String language, Theme theme, int width, int text) {
    /** English, light, wide: how most people meet a page. */
    static final Combination USUAL = new Combination("en", Theme.LIGHT, 1280, 100);

    static final int PHONE = 320;

    private static final List<Combination> OTHERS = Stream.of(Theme.DARK, Theme.FORCED)
            .flatMap(theme -> Stream.of(
                    new Combination("fr", theme, PHONE, 100),
                    new Combination("es", theme, 1280, 200),
                    new Combination("es", theme, PHONE, 100),
                    new Combination("fr", theme, 1280, 200)))
            .toList();

    /** The colors that the visitor's device asks for. */
    enum Theme {
        LIGHT,
        DARK,
        FORCED
    }

    /** Returns the one other combination for the page with this number. */
    static Combination other(int page) {
        return OTHERS.get(page % OTHERS.size());
    }

    /** Returns every language, theme and width. */
    static Stream<Combination> all() {
        return Stream.of("en", "es", "fr")
                .flatMap(language -> Stream.of(Theme.LIGHT, Theme.DARK)
                        .flatMap(theme ->
                                Stream.of(1280, PHONE).map(width -> new Combination(language, theme, width, 100))));
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 640 : 900)
                .setLocale(language)
                .setColorScheme(theme == Theme.LIGHT ? ColorScheme.LIGHT : ColorScheme.DARK)
                .setForcedColors(theme == Theme.FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("America/Chicago");
    }

    @Override
    public String toString() {
        return language + " " + theme.name().toLowerCase(java.util.Locale.ROOT) + " " + width
                + (text == 100 ? "" : " text " + text + " %");
    }
}
