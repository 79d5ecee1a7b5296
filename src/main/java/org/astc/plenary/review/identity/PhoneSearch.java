package org.astc.plenary.review.identity;

import java.util.List;

/** Finds telephone numbers: groups of digits that are none of a date, a year, a span or an amount. */
final class PhoneSearch implements Search {
    private static final int LONGEST = 30;

    @Override
    public void search(Passage passage, List<Identity> found) {
        int i = 0;
        while (i < passage.units()) {
            char unit = passage.at(i);
            boolean starts =
                    Character.isDigit(unit) || ((unit == '+' || unit == '(') && Character.isDigit(passage.at(i + 1)));
            if (!starts || Character.isLetterOrDigit(passage.at(i - 1))) {
                i++;
                continue;
            }
            i = number(passage, i, found);
        }
    }

    private static int number(Passage passage, int start, List<Identity> found) {
        int end = start;
        int behind = start;
        int digits = 0;
        int groups = 0;
        while (end - start < LONGEST && isPart(passage, end)) {
            char unit = passage.at(end);
            if (Character.isDigit(unit)) {
                groups += end == start || !Character.isDigit(passage.at(end - 1)) ? 1 : 0;
                digits++;
                behind = end + 1;
            }
            end++;
        }
        boolean plus = passage.at(start) == '+';
        boolean opened = passage.at(start) == '(';
        boolean letter = Character.isLetter(passage.at(behind));
        boolean fits = plus
                ? digits >= 7 && digits <= 15
                : digits >= 9 && digits <= 13 && groups > 2
                        || digits >= 7 && opened && groups > 1
                        || isShort(passage, start, digits, groups);
        if (fits
                && !letter
                && !isAmount(passage, start, behind)
                && !isDateOrBook(passage, start, behind, groups, digits)) {
            found.add(passage.units(start, behind, IdentityKind.PHONE, Why.PHONE_NUMBER));
        }
        return Math.max(behind, start + 1);
    }

    private static boolean isPart(Passage passage, int at) {
        char unit = passage.at(at);
        return Character.isDigit(unit)
                || "+().-".indexOf(unit) >= 0
                || Character.isSpaceChar(unit) && "+(0123456789".indexOf(passage.at(at + 1)) >= 0;
    }

    /** 555-0123, and 21 55 01 23. */
    private static boolean isShort(Passage passage, int start, int digits, int groups) {
        boolean dash = digits == 7 && groups == 2 && passage.at(start + 3) == '-';
        boolean pairs = digits == 8 && groups == 4 && Character.isSpaceChar(passage.at(start + 2));
        return dash
                || pairs
                || digits >= 7 && digits <= 12 && isCalled(passage, start)
                || digits == 10 && groups == 1 && passage.at(start) == '0';
    }

    private static boolean isCalled(Passage passage, int start) {
        String before = passage.between(Math.max(0, start - 24), start);
        for (String cue : List.of(
                "tel",
                "phone",
                "call",
                "text",
                "movil",
                "mobile",
                "whatsapp",
                "llama",
                "fono",
                "numero",
                "fax",
                "cell",
                "portable",
                "extension",
                "marque",
                "appel",
                "joign")) {
            if (before.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    /** 1 000 000 000: only groups of three after the first. */
    private static boolean isAmount(Passage passage, int start, int end) {
        if (!Character.isDigit(passage.at(start)) || passage.at(start) == '0' || isCalled(passage, start)) {
            return false;
        }
        String[] groups = passage.between(start, end).split("[^0-9]");
        boolean blanks = passage.between(start, end).chars().noneMatch(unit -> unit == '-' || unit == ')');
        for (int i = 1; i < groups.length; i++) {
            blanks &= groups[i].length() == 3;
        }
        return blanks && groups[0].length() < 3;
    }

    /** 2026-11-30, 978-3-16-148410-0. */
    private static boolean isDateOrBook(Passage passage, int start, int end, int groups, int digits) {
        String text = passage.between(start, end);
        return digits == 8 && groups == 3 && text.indexOf(' ') < 0 && (text.startsWith("19") || text.startsWith("20"))
                || digits == 13 && (text.startsWith("978") || text.startsWith("979"));
    }
}
