package org.astc.plenary.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.astc.plenary.platform.Secrets;

/** A finished page, as it is and packed, with the tag by which a browser knows it again. */
record PageCopy(String type, byte[] plain, byte[] gzipped, String tag) {

    static PageCopy of(String type, byte[] content) throws IOException {
        String hash = Secrets.hash(new String(content, StandardCharsets.ISO_8859_1));
        return new PageCopy(type, content, Assets.gzip(content), "\"" + hash.substring(0, 20) + "\"");
    }

    /** Answers with the page, or with 304 if the browser has it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String accepted = request.getHeader("Accept-Encoding");
        boolean packed = accepted != null && accepted.contains("gzip");
        byte[] content = packed ? gzipped : plain;
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
