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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kitepress.cli.report.JsonReport;
import org.kitepress.cli.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in a line why a command did not do its work. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;

    /**
     * @param json whether a program reads what stands on the standard output, and is told there, too
     */
    Faults(PrintWriter out, PrintWriter err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    /** As these arguments ask for it, whatever else is wrong with them. */
    static Faults of(PrintWriter out, PrintWriter err, String... arguments) {
        List<String> typed = List.of(arguments);
        int format = typed.indexOf("--format") + 1;
        boolean json = typed.contains("--format=json")
                || format > 0 && format < typed.size() && typed.get(format).equals("json");
        return new Faults(out, err, json);
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        return say(Usage.of(e), ExitStatus.WRONG_USAGE);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return couldNotFinish(e);
    }

    int couldNotFinish(Exception e) {
        return e instanceof WrongUsageException
                ? say(e.getMessage(), ExitStatus.WRONG_USAGE)
                : say("could not finish: " + reason(e), ExitStatus.COULD_NOT_FINISH);
    }

    int tooLarge(Error e) {
        return say(
                "could not finish: this site needs more memory than there is (" + e + ")", ExitStatus.COULD_NOT_FINISH);
    }

    /** One line, whatever is in the names that it repeats. */
    private int say(String reason, ExitStatus status) {
        err.println("kitepress: " + Visible.of(reason));
        if (json) {
            out.println(JsonReport.ofFault(reason));
            out.flush();
        }
        return status.number();
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
