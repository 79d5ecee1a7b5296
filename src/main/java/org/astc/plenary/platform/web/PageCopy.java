package org.astc.plenary.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.astc.plenary.platform.Secrets;

/** A finished page, ready to be sent to anybody. */
interface PageCopy {
    /** What a form writes where each visitor is to get a secret of their own. */
    String GAP = "(a secret of your own)";

    String HTML = "text/html;charset=UTF-8";

    /** Answers with the page, or with 304 if the browser has it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * Keeps the page; if it has a gap, each visitor gets another secret in it.
     *
     * @param keeping what browsers are told about keeping it (Cache-Control)
     */
    static PageCopy of(String keeping, byte[] content, Supplier<String> secret) throws IOException {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int gap = text.indexOf(GAP);
        return gap < 0
                ? new Same(
                        keeping,
                        content,
                        Assets.gzip(content),
                        "\"" + Secrets.hash(text).substring(0, 20) + "\"")
                : new WithGap(
                        keeping,
                        Arrays.copyOf(content, gap),
                        Arrays.copyOfRange(content, gap + GAP.length(), content.length),
                        secret);
    }

    /** The same for everybody: as it is and packed, with the tag by which a browser knows it again. */
    record Same(String keeping, byte[] plain, byte[] gzipped, String tag) implements PageCopy {
        @Override
        public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("Cache-Control", keeping);
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
            response.setContentType(HTML);
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        }
    }

    /** The same for everybody but for one secret. */
    record WithGap(String keeping, byte[] before, byte[] after, Supplier<String> secret) implements PageCopy {
        @Override
        public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("Cache-Control", keeping);
            byte[] own = secret.get().getBytes(StandardCharsets.US_ASCII);
            response.setContentType(HTML);
            response.setContentLength(before.length + own.length + after.length);
            response.getOutputStream().write(before);
            response.getOutputStream().write(own);
            response.getOutputStream().write(after);
        }
    }
}
