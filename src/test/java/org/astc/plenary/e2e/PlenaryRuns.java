package org.astc.plenary.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class meet the running product, in demo mode, shared with all other classes. A test method may take
 * {@link Plenary}, a {@link Visitor} without cookies, a browser's {@link com.microsoft.playwright.Page} (see
 * {@link Screen}), or the {@link com.microsoft.playwright.Browser} itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(PlenaryExtension.class)
public @interface PlenaryRuns {}
