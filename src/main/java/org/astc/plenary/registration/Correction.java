package org.astc.plenary.registration;

import org.astc.plenary.platform.Text;

/**
 * What staff put right about who comes.
 *
 * @param version of the registration that staff looked at
 * @param name cleaned, not empty
 * @param email cleaned, or null
 * @param organization cleaned, or null
 */
public record Correction(long version, String name, String email, String organization) {
    private static final int LONGEST = 200;

    public Correction {
        name = line(name);
        email = absent(Text.email(email));
        organization = absent(line(organization));
        if (name.isEmpty() || email != null && !Text.isEmail(email)) {
            throw new IllegalArgumentException("the form lets no such correction through");
        }
    }

    private static String line(String typed) {
        String clean = Text.clean(typed);
        if (Text.hasControl(clean) || clean.codePointCount(0, clean.length()) > LONGEST) {
            throw new IllegalArgumentException("the form lets no such line through");
        }
        return clean;
    }

    private static String absent(String text) {
        return text.isEmpty() ? null : text;
    }
}
