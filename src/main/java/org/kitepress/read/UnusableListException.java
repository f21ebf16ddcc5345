package org.kitepress.read;

/** A list of names cannot be trusted to be whole; the message goes on after {@code which}. */
public final class UnusableListException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableListException(String message) {
        super(message);
    }
}
