package org.kitepress.press.fo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.fop.apps.EnvironmentProfile;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.pdf.PDFConformanceException;
import org.apache.xmlgraphics.util.MimeConstants;
import org.kitepress.model.Edition;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.press.facts.Complaints;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Apache FOP, set up so that it reads nothing but our shelf and every file it makes is tagged and fit for archives. */
public final class Compositor {

    private final FopResources shelf;
    private final FopFactory factory;

    private Compositor(FopResources shelf, FopFactory factory) {
        this.shelf = shelf;
        this.factory = factory;
    }

    /** As {@code fop.xml} beside this class has it, and without the fallbacks that look around in the machine. */
    public static Compositor with(FopResources shelf) {
        // else each picture goes through a file in the machine's folder for temporary files
        ImageIO.setUseCache(false);
        EnvironmentProfile world = EnvironmentalProfileFactory.createRestrictedIO(URI.create("press:/"), shelf);
        try (InputStream settings = Compositor.class.getResourceAsStream("fop.xml")) {
            FopFactoryBuilder builder = new FopConfParser(settings, world).getFopFactoryBuilder();
            return new Compositor(shelf, builder.setComplexScriptFeatures(false).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Sets what {@code sheet} tells it.
     *
     * @param roomy the ids of titles that ask for more room below them
     */
    public Proof proof(
            Edition edition,
            PaperFormat format,
            Complaints complaints,
            Set<String> roomy,
            Consumer<ContentHandler> sheet) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        FopListener listener = new FopListener(edition, format, complaints);
        try {
            FOUserAgent agent = agent(edition, listener);
            Pages pages = new Pages(agent, pdf, roomy);
            agent.setFOEventHandlerOverride(pages);
            tell(factory.newFop(MimeConstants.MIME_PDF, agent, pdf), sheet);
            listener.settle(pages.getIDTracker());
            return new Proof(pdf.toByteArray(), complaints.all(), pages.getIDTracker());
        } catch (SAXException | FoWriter.RefusedException | PDFConformanceException e) {
            return refused(complaints, e);
        } finally {
            shelf.clear();
        }
    }

    private static void tell(Fop fop, Consumer<ContentHandler> sheet) throws SAXException {
        ContentHandler out = fop.getDefaultHandler();
        out.startDocument();
        sheet.accept(out);
        out.endDocument();
    }

    private FOUserAgent agent(Edition edition, FopListener listener) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setCreationDate(
                Date.from(edition.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        agent.setProducer("Kitepress");
        agent.getEventBroadcaster().addEventListener(listener);
        return agent;
    }

    private static Proof refused(Complaints complaints, Exception cause) {
        if (complaints.all().isEmpty()) {
            throw new IllegalStateException(cause);
        }
        return Proof.none(complaints.all());
    }
}
