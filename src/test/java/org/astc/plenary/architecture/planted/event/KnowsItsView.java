package org.astc.plenary.architecture.planted.event;

import org.astc.plenary.architecture.planted.event.web.QueryingView;

/** Knows its own view. */
class KnowsItsView {
    QueryingView view;
}
