package org.astc.plenary.inclusion.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.inclusion.Release;
import org.astc.plenary.inclusion.ReleaseHashes;
import org.astc.plenary.inclusion.ReleaseQueries;
import org.astc.plenary.inclusion.ReleaseSummary;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.web.rest.Conditional;

/** The released reports of an event with their data packages, for everybody. */
@Path("/events/{slug}/reports")
@ApplicationScoped
public class ReportsResource {
    private static final String ZIP = ".zip";

    private EventQueries events;
    private ReleaseQueries releases;
    private Settings settings;

    protected ReportsResource() {}

    @Inject
    ReportsResource(EventQueries events, ReleaseQueries releases, Settings settings) {
        this.events = events;
        this.releases = releases;
        this.settings = settings;
    }

    /** The answer. */
    public record Reports(List<Report> items) {}

    /** A report; {@code url} is its page, {@code package} its files. */
    public record Report(
            String id,
            String title,
            String kind,
            String population,
            String releasedAt,
            String url,
            @JsonProperty("package") String files) {}

    /** Returns the reports, the newest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("slug") String slug, @Context Request asked) {
        EventSummary event = event(slug);
        return Conditional.answer(
                asked,
                new Reports(releases.of(event.id()).stream()
                        .map(release -> report(event, release))
                        .toList()));
    }

    private Report report(EventSummary event, ReleaseSummary release) {
        String path = "/events/" + event.slug() + "/reports/" + release.code();
        return new Report(
                release.code(),
                release.title(),
                "final",
                release.population(),
                Moments.iso(release.releasedAt(), event.zone()),
                settings.baseUrl() + path,
                settings.baseUrl() + "/api/v1" + path + ZIP);
    }

    /**
     * Returns the data package: three files. Its tag is the hash of the release's entry in the ledger: its files are
     * never changed, and the same files are the same bytes.
     */
    @GET
    @Path("/{package}")
    @Produces("application/zip")
    public Response zip(@PathParam("slug") String slug, @PathParam("package") String name, @Context Request asked) {
        if (!name.endsWith(ZIP)) {
            throw new NotFound();
        }
        String code = name.substring(0, name.length() - ZIP.length());
        UUID event = event(slug).id();
        EntityTag tag = new EntityTag(hashes(event, code).entry());
        return file(asked, tag, name, () -> zipped(release(event, code)));
    }

    /**
     * Returns its figures as CSV. Its tag is the hash of the file; weak, as the server packs a CSV for who takes it
     * packed.
     */
    @GET
    @Path("/{report}/cells.csv")
    @Produces("text/csv")
    public Response cells(@PathParam("slug") String slug, @PathParam("report") String code, @Context Request asked) {
        UUID event = event(slug).id();
        EntityTag tag = new EntityTag(hashes(event, code).cells(), true);
        return file(
                asked, tag, code + ".csv", () -> release(event, code).cells().getBytes(StandardCharsets.UTF_8));
    }

    private ReleaseHashes hashes(UUID event, String code) {
        return releases.hashes(event, code).orElseThrow(NotFound::new);
    }

    private Release release(UUID event, String code) {
        return releases.find(event, code).orElseThrow(NotFound::new);
    }

    private EventSummary event(String slug) {
        return events.bySlug(slug).orElseThrow(NotFound::new);
    }

    /** Whoever has the file already is told only that (304), and it is not read. */
    private static Response file(Request asked, EntityTag tag, String name, Supplier<byte[]> content) {
        Response.ResponseBuilder unchanged = asked.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(content.get())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** The same files are the same bytes: an entry carries no time. */
    private static byte[] zipped(Release release) {
        Map<String, String> files = Map.of(
                "cells.csv", release.cells(),
                "datapackage.json", release.dictionary(),
                "method.md", release.method());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
