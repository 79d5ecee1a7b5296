package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.astc.plenary.platform.Secrets;

/**
 * Our own style sheets and pictures. The address of each holds the hash of its content
 * ({@code #{assets.url('app.css')}}, {@code /assets/app.0123456789ab.css}), so that browsers may keep it for ever.
 */
@Named
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "/WEB-INF/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon");

    private final Map<String, String> urls = new HashMap<>();
    private final Map<String, Asset> byUrl = new HashMap<>();

    void read(@Observes @Initialized(ApplicationScoped.class) ServletContext site) {
        for (String path : site.getResourcePaths(FOLDER)) {
            try (InputStream content = site.getResourceAsStream(path)) {
                add(path.substring(FOLDER.length()), content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private void add(String name, byte[] content) throws IOException {
        int dot = name.lastIndexOf('.');
        String hash = Secrets.hash(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1));
        String url = "/assets/" + name.substring(0, dot) + "." + hash.substring(0, 12) + name.substring(dot);
        urls.put(name, url);
        byUrl.put(url, new Asset(TYPES.get(name.substring(dot + 1)), content, gzip(content)));
    }

    /**
     * Returns the address of the asset.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public String url(String name) {
        String url = urls.get(name);
        if (url == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return url;
    }

    Optional<Asset> at(String url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    /** One file, as it is and packed. */
    record Asset(String type, byte[] plain, byte[] gzipped) {}
}
