package org.astc.plenary.platform.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.astc.plenary.platform.json.JsonForm;

/** Reads a request's body, of at most 256 KiB, as a {@link JsonForm}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonFormReader implements MessageBodyReader<JsonForm> {
    private static final int LARGEST = 256 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == JsonForm.class;
    }

    @Override
    public JsonForm readFrom(
            Class<JsonForm> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            JsonNode node = Json.MAPPER.readTree(bytes);
            if (node.isMissingNode()) {
                throw new BadRequestException();
            }
            return new JsonForm(node);
        } catch (JsonProcessingException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
