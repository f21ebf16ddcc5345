package org.kitepress.cli;

/** The command line asks for something that cannot be. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
