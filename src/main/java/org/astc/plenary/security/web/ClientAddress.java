package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.astc.plenary.platform.Settings;

/**
 * The network address of the one who asks, as far as it counts for limits: an IPv4 address, or the /64 network of an
 * IPv6 address, which usually is one household. The forwarding header is believed from trusted proxies only
 * ({@code PLENARY_TRUSTED_PROXIES}: addresses and networks such as {@code 10.0.0.0/8}), from right to left.
 */
@ApplicationScoped
public class ClientAddress {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int NETWORK = 8;

    private List<AddressRange> proxies = List.of();

    protected ClientAddress() {}

    @Inject
    ClientAddress(Settings settings) {
        this(settings.trustedProxies());
    }

    ClientAddress(String trusted) {
        proxies = Arrays.stream(trusted.split(","))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(AddressRange::of)
                .toList();
    }

    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /** Walks back from our own neighbor through the proxies that are trusted, to the first address that is not. */
    String of(String neighbor, List<String> forwarded) {
        List<String> way = new ArrayList<>();
        forwarded.forEach(line -> way.addAll(Arrays.asList(line.split(","))));
        String client = neighbor;
        for (int i = way.size() - 1; i >= 0 && isTrusted(client); i--) {
            String before = way.get(i).strip();
            if (!LITERAL.matcher(before).matches()) {
                break;
            }
            client = before;
        }
        return network(client);
    }

    private boolean isTrusted(String address) {
        return proxies.stream().anyMatch(range -> range.holds(parse(address)));
    }

    private static String network(String address) {
        InetAddress parsed = parse(address);
        if (!(parsed instanceof Inet6Address) || parsed.isLoopbackAddress()) {
            return parsed.getHostAddress();
        }
        byte[] bytes = parsed.getAddress();
        Arrays.fill(bytes, NETWORK, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads an address; never asks a name server, since it is always a literal. */
    private static InetAddress parse(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException strange) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
