package org.astc.plenary.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of this run (docs/operations.md), checked by the launcher before the application starts. */
@ApplicationScoped
public class Settings {
    private final Config config = ConfigProvider.getConfig();
    private final boolean demo = text("plenary.demo").filter("true"::equals).isPresent();
    private final Duration hold = Duration.parse(text("plenary.hold").orElse("PT25M"));
    private final boolean guard = !text("plenary.guard").filter("off"::equals).isPresent();
    private final boolean pageCache =
            !text("plenary.page.cache").filter("off"::equals).isPresent();

    /** Where people reach this installation, without a slash at the end. */
    public URI baseUrl() {
        return URI.create(text("plenary.base.url")
                .map(url -> url.replaceAll("/$", ""))
                .orElse("http://localhost:" + text("plenary.port").orElse("8080")));
    }

    /** Says whether the base address was set; if not, only the names of loopback are accepted as hosts. */
    public boolean hasBaseUrl() {
        return text("plenary.base.url").isPresent();
    }

    public boolean isDemo() {
        return demo;
    }

    public String demoPassword() {
        return text("plenary.demo.password").orElse("plenary-demo");
    }

    /** In demo mode, the moment at which the clock starts. */
    public Optional<Instant> now() {
        return text("plenary.now").map(Instant::parse);
    }

    /** How long a place is kept while buying. */
    public Duration hold() {
        return hold;
    }

    /** In how many days an invoice is to be paid, if the event does not begin sooner. */
    public int invoiceDays() {
        return Integer.parseInt(text("plenary.invoice.days").orElse("30"));
    }

    /** Who sends invoices: name and address, lines separated by a bar. */
    public String invoiceFrom() {
        return text("plenary.invoice.from").orElse("Plenary");
    }

    /** How an invoice is paid, such as a bank account, lines separated by a bar; empty: people ask the help desk. */
    public String invoicePayTo() {
        return text("plenary.invoice.pay.to").orElse("");
    }

    /** The folder of this installation's own files. */
    public Path data() {
        return Path.of(text("plenary.data").orElse("data"));
    }

    public String mailUrl() {
        return text("plenary.mail.url").orElse("smtp://127.0.0.1:25");
    }

    public String mailFrom() {
        return text("plenary.mail.from").orElse("Plenary <no-reply@plenary.example>");
    }

    /** Says whether letters leave; off, they wait in the outbox. */
    public boolean lettersOn() {
        return !text("plenary.letters").filter("off"::equals).isPresent();
    }

    public String helpEmail() {
        return text("plenary.help.email").orElse("help@plenary.example");
    }

    /** In international form, such as +1 555 0100. */
    public String helpPhone() {
        return text("plenary.help.phone").orElse("+1 555 0100");
    }

    /** When somebody answers, such as MO-FR 9:00-17:00 America/New_York. */
    public String helpHours() {
        return text("plenary.help.hours").orElse("MO-FR 9:00-17:00 America/New_York");
    }

    /** The addresses of proxies whose forwarding headers are believed, separated by commas; empty: none. */
    public String trustedProxies() {
        return text("plenary.trusted.proxies").orElse("");
    }

    public boolean limitsOn() {
        return !text("plenary.rate.limits").filter("off"::equals).isPresent();
    }

    /** Off only in the negative control of the capacity tests: then places are sold without the guard. */
    public boolean capacityGuardOn() {
        return guard;
    }

    public boolean pageCacheOn() {
        return pageCache;
    }

    /** The file with the secret from which private links and codes are derived. */
    public String secretFile() {
        return text("plenary.secret.file").orElseThrow();
    }

    /** The file with the key of the voluntary answers; the linker is its only reader. */
    public String inclusionKeyFile() {
        return text("plenary.inclusion.key.file").orElseThrow();
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
