package org.astc.plenary.architecture.planted.event;

import jakarta.servlet.http.HttpServletRequest;

/** Knows the web. */
class KnowsServlets {
    HttpServletRequest request;
}
