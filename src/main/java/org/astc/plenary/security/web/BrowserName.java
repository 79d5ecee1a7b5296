package org.astc.plenary.security.web;

import java.util.List;

/**
 * What kind of browser and system a request comes from, in two words, so that people know their own again. The full
 * header, which tells much more, is not kept.
 */
final class BrowserName {
    /** What the header holds, and the name; the more particular ones first, as most claim to be others too. */
    private static final List<String> BROWSERS =
            List.of("Edg=Edge", "OPR/=Opera", "Firefox/=Firefox", "FxiOS=Firefox", "Chrome/=Chrome", "Safari/=Safari");

    private static final List<String> SYSTEMS = List.of(
            "Android=Android",
            "iPhone=iPhone",
            "iPad=iPad",
            "Windows=Windows",
            "Mac OS=macOS",
            "CrOS=ChromeOS",
            "Linux=Linux");

    private BrowserName() {}

    /** Returns such as Firefox, Linux; empty if the header is null or tells neither. */
    static String of(String agent) {
        if (agent == null) {
            return "";
        }
        String browser = find(agent, BROWSERS);
        String system = find(agent, SYSTEMS);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String find(String agent, List<String> names) {
        return names.stream()
                .map(name -> name.split("="))
                .filter(name -> agent.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse("");
    }
}
