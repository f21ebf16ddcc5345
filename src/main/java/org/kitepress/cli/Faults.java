package org.kitepress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;
import org.kitepress.cli.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in a line why a command did not do its work. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String message = e.getMessage();
        String reason = Character.toLowerCase(message.charAt(0)) + message.substring(1);
        say(command.getErr(), reason + "; see `" + command.getCommandSpec().qualifiedName() + " --help`");
        return ExitStatus.WRONG_USAGE.number();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return couldNotFinish(e, command.getErr());
    }

    static int couldNotFinish(Exception e, PrintWriter err) {
        if (e instanceof WrongUsageException) {
            say(err, e.getMessage());
            return ExitStatus.WRONG_USAGE.number();
        }
        say(err, "could not finish: " + reason(e));
        return ExitStatus.COULD_NOT_FINISH.number();
    }

    static int tooLarge(Error e, PrintWriter err) {
        say(err, "could not finish: this site needs more memory than there is (" + e + ")");
        return ExitStatus.COULD_NOT_FINISH.number();
    }

    /** One line, whatever is in the names that it repeats. */
    private static void say(PrintWriter err, String reason) {
        err.println("kitepress: " + Visible.of(reason));
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && (cause instanceof IOException || cause instanceof UncheckedIOException)) {
            cause = cause.getCause();
        }
        if (cause instanceof FileSystemException disk) {
            return disk(disk);
        }
        if (cause instanceof IOException) {
            return "the disk says: " + Objects.requireNonNullElse(cause.getMessage(), "nothing");
        }
        StackTraceElement[] trace = cause.getStackTrace();
        return "this is a fault of kitepress, please report it: " + cause
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String disk(FileSystemException disk) {
        String file = "`" + disk.getFile() + "`";
        if (disk instanceof AccessDeniedException) {
            return "no permission for " + file;
        }
        if (disk instanceof NoSuchFileException) {
            return file + " went away while it was needed";
        }
        if (disk instanceof FileAlreadyExistsException) {
            return file + " stands in the way";
        }
        if (disk instanceof NotDirectoryException) {
            return file + " is not a folder";
        }
        if (disk instanceof DirectoryNotEmptyException) {
            return file + " is not empty";
        }
        return file + ": "
                + Objects.requireNonNullElse(disk.getReason(), "no reason given")
                        .toLowerCase(Locale.ROOT);
    }
}
