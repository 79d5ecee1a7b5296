package org.astc.plenary.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Takes down a page while it is made, instead of sending it. */
class RecordedResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(32_768);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(content, StandardCharsets.UTF_8));
    private boolean refused;

    RecordedResponse(HttpServletResponse response) {
        super(response);
    }

    /** The page; null if there is none to keep: an error, a redirect. */
    byte[] page() {
        writer.flush();
        return refused || getStatus() != SC_OK ? null : content.toByteArray();
    }

    /** What was written, whatever its status. */
    byte[] written() {
        writer.flush();
        return content.toByteArray();
    }

    boolean isRefused() {
        return refused;
    }

    @Override
    public void sendError(int status) throws IOException {
        refused = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        refused = true;
        super.sendError(status, message);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                content.write(one);
            }

            @Override
            public void write(byte[] some, int from, int count) {
                content.write(some, from, count);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("pages are made in one go");
            }
        };
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        content.reset();
    }

    @Override
    public void setContentLength(int length) {
        // known when the page is finished
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when the page is finished
    }
}
