package org.astc.plenary.review.identity;

import java.util.List;
import java.util.function.IntPredicate;

/** Finds e-mail addresses, web addresses and accounts as they are typed: whole, whatever names are in them. */
final class ContactSearch implements Search {
    private static final int LONGEST = 200;

    @Override
    public void search(Passage passage, List<Identity> found) {
        int behind = 0;
        for (int i = 0; i < passage.units(); i++) {
            int end = switch (passage.at(i)) {
                case '@' -> at(passage, i, behind, found);
                case ':' -> scheme(passage, i, behind, found);
                case '.' -> host(passage, i, behind, found);
                default -> i;
            };
            if (end > i) {
                behind = end;
                i = end - 1;
            }
        }
    }

    private static int at(Passage passage, int at, int behind, List<Identity> found) {
        boolean spaced = passage.at(at - 1) == ' ' && passage.at(at + 1) == ' ';
        int local = spaced ? at - 1 : at;
        int start = back(passage, local, behind, ContactSearch::isLocal);
        int end = forth(passage, spaced ? at + 2 : at + 1, ContactSearch::isName);
        if (spaced && !(start < local && isDotted(passage, at + 2, end))) {
            return at;
        }
        if (start < at && isDotted(passage, at + 1, end)) {
            found.add(passage.units(start, end, IdentityKind.EMAIL, Why.EMAIL_ADDRESS));
            return end;
        }
        if (start == at && end > at + 2 && !isBadHandle(passage, at, end)) {
            if (passage.at(end) == '@') {
                end = forth(passage, end + 1, ContactSearch::isName);
            }
            found.add(passage.units(at, end, IdentityKind.HANDLE, Why.ACCOUNT));
            return end;
        }
        return at;
    }

    private static boolean isBadHandle(Passage passage, int at, int end) {
        return WordList.NEUTRAL_HOSTS.has(passage.between(at + 1, end))
                || Character.isLetterOrDigit(passage.at(at - 1));
    }

    private static int scheme(Passage passage, int colon, int behind, List<Identity> found) {
        if (passage.at(colon + 1) != '/' || passage.at(colon + 2) != '/') {
            return colon;
        }
        int start = back(passage, colon, behind, Character::isLetter);
        int end = forth(passage, colon + 3, ContactSearch::isAddress);
        if (end > colon + 4) {
            address(passage, start, colon + 3, end, found);
        }
        return Math.max(end, colon);
    }

    private static int host(Passage passage, int dot, int behind, List<Identity> found) {
        if (!Character.isLetterOrDigit(passage.at(dot - 1)) || !Character.isLetterOrDigit(passage.at(dot + 1))) {
            return dot;
        }
        int start = back(passage, dot, behind, ContactSearch::isName);
        int end = forth(passage, dot + 1, ContactSearch::isName);
        if (start == dot || end == dot + 1) {
            return dot;
        }
        int from = start;
        if (!isDotted(passage, from, end) || passage.wasCapital(lastDot(passage, from, end) + 1)) {
            return dot;
        }
        int whole = end;
        if (passage.at(end) == '/' || passage.at(end) == '?' || passage.at(end) == ':') {
            whole = Math.max(end, forth(passage, end, ContactSearch::isAddress));
        }
        address(passage, from, from, whole, found);
        return whole;
    }

    private static void address(Passage passage, int start, int host, int end, List<Identity> found) {
        int stop = host;
        while (stop < end && isName(passage.at(stop))) {
            stop++;
        }
        String name = passage.between(host, stop);
        int part = 0;
        while (part >= 0) {
            if (WordList.NEUTRAL_HOSTS.has(name.substring(part))) {
                return;
            }
            int dot = name.indexOf('.', part);
            part = dot < 0 ? -1 : dot + 1;
        }
        found.add(passage.units(start, end, IdentityKind.URL, Why.WEB_ADDRESS));
    }

    /** Says whether it ends in a dot and a known ending. */
    private static boolean isDotted(Passage passage, int from, int to) {
        int dot = lastDot(passage, from, to);
        return dot > from && WordList.TOP_DOMAINS.has(passage.between(dot + 1, to));
    }

    private static int lastDot(Passage passage, int from, int to) {
        int dot = to - 1;
        while (dot >= from && passage.at(dot) != '.') {
            dot--;
        }
        return dot;
    }

    private static int back(Passage passage, int from, int behind, IntPredicate fits) {
        int start = from;
        while (start > behind && from - start < LONGEST && fits.test(passage.at(start - 1))) {
            start--;
        }
        while (start < from && !Character.isLetterOrDigit(passage.at(start))) {
            start++;
        }
        return start;
    }

    private static int forth(Passage passage, int from, IntPredicate fits) {
        int end = from;
        while (end - from < LONGEST && end < passage.units() && fits.test(passage.at(end))) {
            end++;
        }
        while (end > from && ".,;:!?)'\"-]".indexOf(passage.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isLocal(int unit) {
        return Character.isLetterOrDigit(unit) || "._%+-".indexOf(unit) >= 0;
    }

    private static boolean isName(int unit) {
        return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-' || unit == '_';
    }

    private static boolean isAddress(int unit) {
        return unit > ' ' && !Character.isSpaceChar(unit) && "<>\"«»“”(){}|".indexOf(unit) < 0;
    }
}
