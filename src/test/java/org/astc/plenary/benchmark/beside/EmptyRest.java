package org.astc.plenary.benchmark.beside;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** An empty application over REST. */
@ApplicationPath("/api/v1")
public class EmptyRest extends Application {}
