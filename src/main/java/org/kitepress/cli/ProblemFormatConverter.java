package org.kitepress.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A format as it is typed; a class of its own for the reason that {@link DayConverter} is. */
final class ProblemFormatConverter implements ITypeConverter<ProblemFormat> {

    @Override
    public ProblemFormat convert(String typed) {
        return Arrays.stream(ProblemFormat.values())
                .filter(format -> format.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + typed + "' is not a format; there are text, json, github and sarif"));
    }
}
