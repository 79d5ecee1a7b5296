package org.astc.plenary.launcher;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leads an address with a broken escape, such as {@code /%}, to one that the application refuses. The server itself
 * answers it with 200 and nothing, before any filter hears of it: its mapper fails on decoding the address, and leaves
 * out the status. No setting changes that, so a probe rewrites the address as soon as it came. Probes are looked up by
 * name, since the classes of the server are behind its own class loader.
 */
final class BrokenEscapes {
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** A percent sign, escaped properly; the application answers 400. */
    private static final String REFUSED = "/%25";

    private static final String GRIZZLY = "org.glassfish.grizzly.http.server.";

    private final ClassLoader server;
    private final Method address;
    private final Method packet;
    private final Method rewrite;

    private BrokenEscapes(ClassLoader server) throws ReflectiveOperationException {
        this.server = server;
        address = find(GRIZZLY + "Request").getMethod("getRequestURI");
        packet = find(GRIZZLY + "Request").getMethod("getRequest");
        rewrite = find("org.glassfish.grizzly.http.HttpRequestPacket").getMethod("setRequestURI", String.class);
    }

    /** Watches everything that comes in through the listener, which must be open. */
    static void watch(Object runtime, String listener) {
        try {
            new BrokenEscapes(runtime.getClass().getClassLoader()).watch(listener);
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException("the server is not the one that is known here", other);
        }
    }

    private void watch(String listener) throws ReflectiveOperationException {
        Class<?> service = find("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Object grizzly = find("org.glassfish.internal.api.Globals")
                .getMethod("get", Class.class)
                .invoke(null, service);
        Method byName = service.getDeclaredMethod("getNetworkProxy", String.class);
        byName.setAccessible(true);
        Object line = byName.invoke(grizzly, listener);
        Object open = line.getClass().getMethod("getUnderlyingListener").invoke(line);
        List<?> filters = (List<?>)
                open.getClass().getMethod("getFilters", Class.class).invoke(open, find(GRIZZLY + "HttpServerFilter"));
        for (Object filter : filters) {
            addProbe(filter.getClass().getMethod("getMonitoringConfig").invoke(filter));
        }
    }

    private void addProbe(Object monitoring) throws ReflectiveOperationException {
        Class<?> type = find(GRIZZLY + "HttpServerProbe");
        Object probes = Array.newInstance(type, 1);
        Array.set(probes, 0, Proxy.newProxyInstance(server, new Class<?>[] {type}, this::hear));
        find("org.glassfish.grizzly.monitoring.MonitoringConfig")
                .getMethod("addProbes", Object[].class)
                .invoke(monitoring, probes);
    }

    private @Nullable Object hear(Object probe, Method event, Object @Nullable [] details)
            throws ReflectiveOperationException {
        switch (event.getName()) {
            case "onRequestReceiveEvent":
                mend(requireNonNull(details)[2]);
                return null;
            case "equals":
                return probe == requireNonNull(details)[0];
            case "hashCode":
                return System.identityHashCode(probe);
            case "toString":
                return BrokenEscapes.class.getName();
            default:
                return null;
        }
    }

    private void mend(Object request) throws ReflectiveOperationException {
        if (isBroken((String) address.invoke(request))) {
            rewrite.invoke(packet.invoke(request), REFUSED);
        }
    }

    static boolean isBroken(String address) {
        return address.indexOf('%') >= 0 && BROKEN.matcher(address).find();
    }

    private Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name, true, server);
    }
}
