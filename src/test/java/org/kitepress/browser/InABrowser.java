package org.kitepress.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link Stage}, one for all of them, and each a reader of its own: {@link Visits}. */
public final class InABrowser implements BeforeAllCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(InABrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean found = Chromium.find().isPresent();
        if (!found) {
            System.err.println(Chromium.NONE);
        }
        assumeTrue(found, Chromium.NONE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visits.class || type == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Stage stage = stage(context);
        return parameter.getParameter().getType() == Stage.class
                ? stage
                : context.getStore(HERE).computeIfAbsent(Visits.class, type -> new Visits(stage), Visits.class);
    }

    private static Stage stage(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Stage.class, type -> Stage.set(), Stage.class);
    }
}
