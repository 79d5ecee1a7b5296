package org.astc.plenary.accessibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.astc.plenary.accessibility.Channel;
import org.astc.plenary.accessibility.Diet;
import org.astc.plenary.accessibility.Need;
import org.astc.plenary.accessibility.NeedGroup;
import org.astc.plenary.accessibility.Severity;
import org.astc.plenary.accessibility.Wish;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;

/** The form for a request, as it came or as it is begun. */
public final class WishForm {
    private final Set<Need> needs;
    private final Set<Diet> diets;
    private final String words;
    private final String food;
    private final Severity severity;
    private final Channel channel;
    private final String contact;

    private WishForm(HttpServletRequest request) {
        needs = some(Need.values(), request.getParameterValues("need"));
        diets = some(Diet.values(), request.getParameterValues("diet"));
        words = text(request, "words");
        food = text(request, "food");
        severity = WishWords.one(Severity.values(), request.getParameter("severity"), null);
        channel = WishWords.one(Channel.values(), request.getParameter("channel"), Channel.EMAIL);
        contact = text(request, "contact");
    }

    private WishForm(Wish wish) {
        needs = wish.needs();
        diets = wish.diets();
        words = wish.words();
        food = wish.food();
        severity = wish.severity();
        channel = wish.channel();
        contact = wish.contact();
    }

    static WishForm sent(HttpServletRequest request) {
        return new WishForm(request);
    }

    static WishForm of(Wish wish) {
        return new WishForm(wish);
    }

    /** Returns what is to be put right. */
    List<Faults.Fault> faults() {
        List<Faults.Fault> faults = new ArrayList<>();
        check("words", words, Wish.LONGEST_WORDS, faults);
        check("food", food, Wish.LONGEST_FOOD, faults);
        check("contact", contact, Wish.LONGEST_CONTACT, faults);
        if (faults.isEmpty() && toWish().isEmpty()) {
            faults.add(Faults.Fault.of("words", "accessibility.empty"));
        }
        if (channel != Channel.EMAIL && contact.isEmpty()) {
            faults.add(Faults.Fault.of("contact", "accessibility.contact.missing"));
        }
        return faults;
    }

    private static void check(String field, String text, int longest, List<Faults.Fault> faults) {
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add(Faults.Fault.of(field, "accessibility.tooLong", longest));
        } else if (Text.hasControlInLines(text)) {
            faults.add(Faults.Fault.of(field, "platform.line.wrong"));
        }
    }

    Wish toWish() {
        return new Wish(needs, words, diets, food, severity, channel, contact);
    }

    /** One thing to tick. */
    public record Choice(String id, String value, Enum<?> of, boolean ticked) {}

    /** What may be ticked under one heading. */
    public record Group(NeedGroup heading, List<Choice> choices) {}

    public List<Group> getGroups() {
        return Arrays.stream(NeedGroup.values())
                .map(heading -> new Group(heading, choices("need", Need.of(heading), needs::contains)))
                .toList();
    }

    public List<Choice> getDiets() {
        return choices("diet", List.of(Diet.values()), diets::contains);
    }

    public List<Choice> getSeverities() {
        return choices("severity", List.of(Severity.values()), one -> one == severity);
    }

    public List<Choice> getChannels() {
        return choices("channel", List.of(Channel.values()), one -> one == channel);
    }

    public String getWords() {
        return words;
    }

    public String getFood() {
        return food;
    }

    public String getContact() {
        return contact;
    }

    private static <E extends Enum<E>> List<Choice> choices(String name, List<E> all, Predicate<E> ticked) {
        return all.stream()
                .map(one -> new Choice(name + "-" + WishWords.word(one), WishWords.word(one), one, ticked.test(one)))
                .toList();
    }

    private static String text(HttpServletRequest request, String name) {
        return Text.clean(request.getParameter(name)).replace("\r\n", "\n");
    }

    private static <E extends Enum<E>> Set<E> some(E[] all, String[] sent) {
        List<String> values = sent == null ? List.of() : List.of(sent);
        return Arrays.stream(all)
                .filter(one -> values.contains(WishWords.word(one)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
