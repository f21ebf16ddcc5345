package org.kitepress.pipeline;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What a format asks for, as a schema; {@code src/test/resources/schemas/README.md} says where each comes from. */
enum FormatSchema {
    ATOM("atom.rnc"),
    RSS("rss.rnc"),
    JSON_FEED("json-feed.json"),
    SITEMAP("sitemap-links.xsd");

    private static final String SITEMAPS = "/com/redfin/sitemapgenerator/sitemap.xsd";

    private final Path file;

    FormatSchema(String file) {
        this.file = Path.of("src/test/resources/schemas", file);
    }

    /** What the schema has against a file; empty if it is valid. */
    List<String> complaints(String text) throws IOException {
        return switch (this) {
            case ATOM, RSS -> grammar(text);
            case JSON_FEED -> json(text);
            case SITEMAP -> sitemap(text);
        };
    }

    private List<String> grammar(String text) throws IOException {
        Listener listener = new Listener();
        PropertyMapBuilder settings = new PropertyMapBuilder();
        ValidateProperty.ERROR_HANDLER.put(settings, listener);
        try (var grammar = Files.newBufferedReader(file)) {
            ValidationDriver driver = new ValidationDriver(settings.toPropertyMap(), CompactSchemaReader.getInstance());
            InputSource source = new InputSource(grammar);
            source.setSystemId(file.toUri().toString());
            if (driver.loadSchema(source)) {
                driver.validate(new InputSource(new StringReader(text)));
            } else {
                throw new AssertionError(file + ": " + listener.heard);
            }
        } catch (SAXException e) {
            listener.heard.add(e.getMessage());
        }
        return listener.heard;
    }

    private List<String> json(String text) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file))
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private List<String> sitemap(String text) throws IOException {
        Listener listener = new Listener();
        try (InputStream own = Files.newInputStream(file);
                InputStream theirs = FormatSchema.class.getResourceAsStream(SITEMAPS)) {
            var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new Source[] {new StreamSource(own), new StreamSource(theirs)})
                    .newValidator();
            validator.setErrorHandler(listener);
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (SAXException e) {
            listener.heard.add(e.getMessage());
        }
        return listener.heard;
    }

    private static final class Listener implements ErrorHandler {

        private final List<String> heard = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            heard.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }
}
