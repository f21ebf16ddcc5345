package org.kitepress.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.data.Value;
import org.kitepress.model.document.DataFile;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.parse.mark.FieldMarks;
import org.kitepress.parse.value.FieldsReader;
import org.kitepress.parse.yaml.TextDecoder;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.parse.yaml.YamlReader;
import org.kitepress.source.SourceFile;

/** Understands the files under {@code content/data/}: any list or any fields, as typed, for templates. */
final class DataParser {

    private static final String FOLDER = "data";

    private final List<Language> languages;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();

    private DataParser(List<Language> languages, Limits limits) {
        this.languages = languages;
        this.limits = limits;
    }

    /** Whether a text under {@code content/} is data, or in its folder by mistake. */
    static boolean isData(SourceFile file, List<Language> languages) {
        return ContentPath.of(file.path(), languages).section().equals(FOLDER);
    }

    /** What these files hold; one that cannot be understood, or takes the name of another, is reported. */
    static Result<List<DataFile>> parse(List<SourceFile> files, List<Language> languages, Limits limits) {
        DataParser parser = new DataParser(languages, limits);
        List<DataFile> data = files.stream()
                .flatMap(file -> parser.file(file.loaded()).stream())
                .toList();
        parser.differ(data);
        return new Result<>(data, parser.problems);
    }

    private Optional<DataFile> file(SourceFile file) {
        if (file.extension().equals("md")) {
            problems.add(new Problem(
                    Code.FILE_IGNORED,
                    "`" + file.name() + "` is in the folder for data, which has no pages, and was left out",
                    "data ends in `.yaml`; move a page to another folder",
                    file.start()));
            return Optional.empty();
        }
        if (file.bytes().length > limits.bytes()) {
            problems.add(ContentParser.tooLarge(file, limits));
            return Optional.empty();
        }
        return TextDecoder.decode(file, problems)
                .flatMap(text -> YamlReader.readData(file.path(), text, problems))
                .map(node -> data(file, node));
    }

    private DataFile data(SourceFile file, YamlNode node) {
        ContentPath path = ContentPath.of(file.path(), languages);
        List<String> names =
                new ArrayList<>(path.folders().subList(1, path.folders().size()));
        names.add(path.stem());
        Value value = FieldsReader.any(node);
        new FieldMarks(problems).look(value);
        return new DataFile(file.path(), path.language(), names, value);
    }

    /** No name stands for two files, or for a file and a folder. */
    private void differ(List<DataFile> data) {
        Map<List<String>, DataFile> byName = new HashMap<>();
        data.forEach(file -> byName.putIfAbsent(file.names(), file));
        Map<List<Object>, DataFile> taken = new HashMap<>();
        for (DataFile file : data) {
            DataFile twin = taken.putIfAbsent(List.of(file.names(), file.language()), file);
            if (twin != null) {
                twice(file, file.names(), twin);
            }
            for (int i = 1; i < file.names().size(); i++) {
                DataFile above = byName.get(file.names().subList(0, i));
                if (above != null) {
                    twice(file, file.names().subList(0, i), above);
                }
            }
        }
    }

    private void twice(DataFile file, List<String> names, DataFile first) {
        problems.add(new Problem(
                Code.FIELD_TWICE,
                "`data." + String.join(".", names) + "` is given twice",
                "give one of them another name; the other is `" + first.path() + "`",
                new SourceFile(file.path(), new byte[0]).start()));
    }
}
