package org.astc.plenary.portal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Readiness;
import org.astc.plenary.platform.Traffic;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.portal.demo.DemoLoader;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.OperatorTokens;

/** Does for the launcher what the operator asks; the work runs on the server's own threads. */
@ApplicationScoped
public class Operator implements OperatorMBean {
    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();
    private static final String NAME = "org.astc.plenary:type=Operator";

    @Inject
    private AccountService accounts;

    @Inject
    private OperatorTokens tokens;

    @Inject
    private DemoLoader demo;

    @Inject
    private EventSetUp setUp;

    @Inject
    private ErasuresAgain erasures;

    @Inject
    private Traffic traffic;

    @Inject
    private Readiness readiness;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private ContextService contexts;

    /** Runs in the names of this application, whatever the launcher's thread did last. */
    private Executor inside;

    void open(@Observes @Initialized(ApplicationScoped.class) Object site) throws JMException {
        inside = contexts.currentContextExecutor();
        BEANS.registerMBean(new StandardMBean(this, OperatorMBean.class), new ObjectName(NAME));
    }

    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object site) throws JMException {
        BEANS.unregisterMBean(new ObjectName(NAME));
    }

    @Override
    public String loadDemo() throws Refused {
        return run(() -> {
            String done = demo.load();
            readiness.demoLoaded();
            return done;
        });
    }

    @Override
    public String createAdministrator(String email, String name, String password) throws Refused {
        return run(() -> {
            accounts.createAdministrator(email, name, password);
            return email + " is an administrator.";
        });
    }

    @Override
    public String configure(String file) throws Refused {
        return run(() -> setUp.load(file));
    }

    @Override
    public String createToken(String email, String slug, String scopes) throws Refused {
        return run(() -> tokens.make(email, slug, scopes));
    }

    @Override
    public String repeatErasures(String file) throws Refused {
        return run(() -> erasures.repeat(Path.of(file)));
    }

    @Override
    public void drain(long milliseconds) throws Refused {
        run(() -> Boolean.toString(traffic.drain(Duration.ofMillis(milliseconds))));
    }

    private String run(Callable<String> work) throws Refused {
        try {
            FutureTask<String> task = new FutureTask<>(work);
            threads.submit(() -> inside.execute(task));
            return task.get();
        } catch (ExecutionException failed) {
            throw new Refused(reason(failed.getCause()), failed.getCause() instanceof DomainException ? null : failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused("stopped", null);
        }
    }

    private static String reason(Throwable cause) {
        if (cause instanceof InvalidInput invalid) {
            return invalid.faults().stream()
                    .map(fault ->
                            (fault.pointer().isEmpty() ? "/" : fault.pointer()) + ": " + fault.text(Locale.ENGLISH))
                    .collect(Collectors.joining("\n"));
        }
        return cause instanceof DomainException refusal
                ? Messages.text(
                        Locale.ENGLISH,
                        refusal.messageKey(),
                        refusal.arguments().toArray())
                : String.valueOf(cause.getMessage());
    }
}
