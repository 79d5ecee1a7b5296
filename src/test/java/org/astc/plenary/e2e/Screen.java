package org.astc.plenary.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the browser of a test is like; without it, a wide light screen in English with scripts. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Screen {
    /** In CSS pixels. */
    int width() default 1280;

    /** In CSS pixels. */
    int height() default 900;

    boolean dark() default false;

    boolean forcedColors() default false;

    boolean scripts() default true;

    String language() default "en";
}
