package org.astc.plenary.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts the product when the first test asks for it, and a browser for each thread, which alone may drive it; they end
 * with the last test.
 */
public final class PlenaryExtension implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(PlenaryExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Plenary.class
                || type == Visitor.class
                || type == Page.class
                || type == Browser.class
                || type == OtherHouse.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        Plenary plenary = session(test).getOrComputeIfAbsent("plenary", key -> Plenary.started(), Plenary.class);
        if (type == Plenary.class) {
            return plenary;
        }
        if (type == OtherHouse.class) {
            return session(test)
                    .getOrComputeIfAbsent("other house", key -> OtherHouse.started(plenary), OtherHouse.class);
        }
        if (type == Visitor.class) {
            return plenary.visitor();
        }
        WebBrowser browser = session(test)
                .getOrComputeIfAbsent(Thread.currentThread(), key -> WebBrowser.started(), WebBrowser.class);
        if (type == Browser.class) {
            return browser.program();
        }
        WebBrowser.Window window = browser.open(plenary.address(), screen(test));
        test.getStore(HERE).put(window, window);
        return window.page();
    }

    private static Store session(ExtensionContext test) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, HERE);
    }

    private static Screen screen(ExtensionContext test) {
        return AnnotationSupport.findAnnotation(test.getElement(), Screen.class)
                .or(() -> AnnotationSupport.findAnnotation(test.getRequiredTestClass(), Screen.class))
                .orElseGet(() -> Usual.class.getAnnotation(Screen.class));
    }

    @Screen
    private static final class Usual {}
}
