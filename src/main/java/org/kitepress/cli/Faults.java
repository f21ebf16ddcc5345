package org.kitepress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in a line why a command did not do its work. */
final class Faults {

    private Faults() {}

    static int wrongUsage(ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String message = e.getMessage();
        e.getCommandLine()
                .getErr()
                .println("kitepress: " + Character.toLowerCase(message.charAt(0)) + message.substring(1) + "; see `"
                        + command + " --help`");
        return ExitStatus.WRONG_USAGE.number();
    }

    static int couldNotFinish(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof WrongUsageException) {
            command.getErr().println("kitepress: " + e.getMessage());
            return ExitStatus.WRONG_USAGE.number();
        }
        command.getErr().println("kitepress: could not finish: " + reason(e));
        return ExitStatus.COULD_NOT_FINISH.number();
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && (cause instanceof IOException || cause instanceof UncheckedIOException)) {
            cause = cause.getCause();
        }
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for `" + denied.getFile() + "`";
        }
        if (cause instanceof NoSuchFileException gone) {
            return "`" + gone.getFile() + "` went away while it was needed";
        }
        if (cause instanceof FileSystemException disk) {
            return "`" + disk.getFile() + "`: "
                    + String.valueOf(disk.getReason()).toLowerCase(Locale.ROOT);
        }
        if (cause instanceof IOException) {
            return "the disk says: " + cause.getMessage();
        }
        StackTraceElement[] trace = cause.getStackTrace();
        return "this is a fault of kitepress, please report it: " + cause
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
