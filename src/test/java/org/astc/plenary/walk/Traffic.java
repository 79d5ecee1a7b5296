package org.astc.plenary.walk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What went over the wire for a window, and what the browser complained about. */
final class Traffic {
    private final URI home;
    private final List<Response> responses = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Response document;
    private long bytes;

    Traffic(Page page, URI home) {
        this.home = home;
        weigh(page);
        page.onRequest(this::asked);
        page.onResponse(this::answered);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAboutStatus(message.text())) {
                complaints.add(message.text());
            }
        });
    }

    /**
     * Adds up what the browser's network says. (Asking each answer for its sizes waits for ever if the browser never
     * tells of its end, as when the next page is opened meanwhile.)
     */
    private void weigh(Page page) {
        CDPSession network = page.context().newCDPSession(page);
        network.on("Network.loadingFinished", event -> bytes += length(event));
        network.on("Network.requestWillBeSent", event -> {
            if (event.has("redirectResponse")) {
                bytes += length(event.getAsJsonObject("redirectResponse"));
            }
        });
        network.send("Network.enable");
        network.send("Network.clearBrowserCache"); // each visit is the first one
    }

    private static long length(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    private void asked(Request request) {
        URI address = URI.create(request.url());
        if (!"data".equals(address.getScheme()) && !home.getAuthority().equals(address.getAuthority())) {
            foreign.add(request.url());
        }
    }

    private void answered(Response response) {
        responses.add(response);
        if (response.request().isNavigationRequest()) {
            document = response;
        }
    }

    /** A page that answers 404 or 422 is what the walk wants; the browser logs it as an error. */
    private static boolean isAboutStatus(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4");
    }

    /** Returns the status of the page that is shown. */
    int status() {
        return document.status();
    }

    List<String> foreign() {
        return foreign;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Returns how many documents were opened, redirects not counted. */
    long documents() {
        return List.copyOf(responses).stream()
                .filter(response -> response.request().isNavigationRequest() && response.status() / 100 != 3)
                .count();
    }

    /** Returns the bytes that came, headers and bodies as they were transferred. */
    long bytes() {
        return bytes;
    }
}
