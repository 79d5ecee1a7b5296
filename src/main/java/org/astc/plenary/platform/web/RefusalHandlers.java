package org.astc.plenary.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every request its {@link RefusalHandler} and its {@link LostViewHandler}. */
public class RefusalHandlers extends ExceptionHandlerFactory {
    public RefusalHandlers(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalHandler(new LostViewHandler(getWrapped().getExceptionHandler()));
    }
}
