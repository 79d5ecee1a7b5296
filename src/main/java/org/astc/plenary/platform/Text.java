package org.astc.plenary.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type: stored as typed, in Unicode normal form C, without control characters. */
public final class Text {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\n\\r\\t]]");
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@\\p{Cc}<>\"(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,188}[\\p{L}\\p{N}])?\\.[\\p{L}]{2,60}");

    private static final Pattern CODE = Pattern.compile("[!-~]+");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0\\uFE00-\\uFE0F]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private Text() {}

    /**
     * Returns the code or slug to look for; empty, which none is, if it could be none. They are of printable ASCII, and
     * the database would fail over any other character and overlook a blank at the end.
     */
    public static String code(String brought) {
        return brought != null && CODE.matcher(brought).matches() ? brought : "";
    }

    /** Returns the text in normal form C, outer white space removed; empty for null. */
    public static String clean(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /**
     * Returns what is seen of the text, to tell two apart or find that there is none: without characters that take no
     * room, such as a zero-width space, and with one blank for any white space. Never stored, since some scripts need
     * those characters.
     */
    public static String seen(String typed) {
        return SPACES.matcher(UNSEEN.matcher(clean(typed)).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Says whether the text holds a character that does not belong in one line: a control, a line or paragraph
     * separator.
     */
    public static boolean hasControl(String line) {
        return line.chars().anyMatch(Text::isLineControl);
    }

    private static boolean isLineControl(int unit) {
        return Character.isISOControl(unit) || unit == '\u2028' || unit == '\u2029';
    }

    /** Says whether a text of several lines holds a control character other than tab and line ends. */
    public static boolean hasControlInLines(String lines) {
        return CONTROL.matcher(lines).find();
    }

    /** Returns the address as it is stored and compared: normal form C, stripped, lower case. */
    public static String email(String typed) {
        return clean(typed).toLowerCase(Locale.ROOT);
    }

    /**
     * Says whether the cleaned text looks like an e-mail address: one @, a dotted domain, at most 254 characters, no
     * control.
     */
    public static boolean isEmail(String cleaned) {
        return cleaned.length() <= 254
                && !cleaned.contains("..")
                && !hasControl(cleaned)
                && EMAIL.matcher(cleaned).matches();
    }

    /**
     * Returns the key of the sentence that tells what {@link #isEmail} misses: an @, a dot after it, or else that the
     * address is to be looked at again.
     */
    public static String emailFault(String cleaned) {
        int at = cleaned.indexOf('@');
        if (at < 0) {
            return "platform.email.wrong";
        }
        return cleaned.indexOf('.', at) < 0 ? "platform.email.noDot" : "platform.email.form";
    }
}
