package org.astc.plenary.launcher;

import java.lang.management.ManagementFactory;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.MBeanException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The deployed application, seen from the launcher through its managed bean {@code org.astc.plenary:type=Operator}. */
final class Application {
    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();

    private Application() {}

    static void register(String type, Object bean) throws JMException {
        ObjectName name = name(type);
        if (BEANS.isRegistered(name)) {
            BEANS.unregisterMBean(name);
        }
        BEANS.registerMBean(bean, name);
    }

    /** Loads the demo if the database is empty; returns what was done in one line. */
    static String loadDemo() {
        return call("loadDemo", new Object[0], new String[0]);
    }

    /** Makes or renews an administrator; returns what was done in one line. */
    static String createAdministrator(String email, String name, String password) {
        String text = String.class.getName();
        return call("createAdministrator", new Object[] {email, name, password}, new String[] {text, text, text});
    }

    /** Takes a configuration of an event; returns what was done in one line. */
    static String configure(String file) {
        return call("configure", new Object[] {file}, new String[] {String.class.getName()});
    }

    /** Makes a token of an account at an event, with scopes separated by commas; returns the token. */
    static String createToken(String email, String slug, String scopes) {
        String text = String.class.getName();
        return call("createToken", new Object[] {email, slug, scopes}, new String[] {text, text, text});
    }

    /** Does the erasures of a list again; returns what was done in one line. */
    static String repeatErasures(String file) {
        return call("repeatErasures", new Object[] {file}, new String[] {String.class.getName()});
    }

    /** Stops taking requests and waits for those under way, at most the given time. */
    static void drain(long milliseconds) {
        try {
            BEANS.invoke(name("Operator"), "drain", new Object[] {milliseconds}, new String[] {"long"});
        } catch (InstanceNotFoundException notDeployed) {
            // nothing to drain
        } catch (JMException | JMRuntimeException failed) {
            System.err.println("The application did not drain: " + failed.getMessage());
        }
    }

    private static String call(String operation, Object[] arguments, String[] types) {
        try {
            return (String) BEANS.invoke(name("Operator"), operation, arguments, types);
        } catch (MBeanException refused) {
            Throwable reason = refused.getTargetException();
            throw reason.getCause() == null
                    ? Refusal.refused(String.valueOf(reason.getMessage()))
                    : Refusal.failed(operation + " failed", reason);
        } catch (JMException failed) {
            throw Refusal.failed(operation + " failed", failed);
        }
    }

    private static ObjectName name(String type) throws JMException {
        return new ObjectName("org.astc.plenary:type=" + type);
    }
}
