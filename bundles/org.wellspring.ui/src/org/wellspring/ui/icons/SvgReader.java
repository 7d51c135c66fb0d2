// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.icons;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.wellspring.ui.icons.LineDrawing.Step;

/**
 * Reads the small part of SVG that line drawings need: one stroke of {@code currentColor} over paths, circles, rectangles and
 * lines. Anything richer is left to SWT's own SVG support, see {@link Icons}.
 */
final class SvgReader {
    private static final Set<String> IGNORED = Set.of("title", "desc", "metadata", "defs");

    private final List<Step> steps = new ArrayList<>();
    private float box = 24;
    private float strokeWidth = 1.8f;
    private boolean understood = true;

    /** The drawing, or nothing if the file uses more of SVG than line drawings do. */
    static Optional<LineDrawing> read(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        SvgReader svg = new SvgReader();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext() && svg.understood) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    svg.element(xml);
                }
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException("Not a readable SVG drawing: " + e.getMessage(), e);
        }
        return svg.understood ? Optional.of(new LineDrawing(svg.box, svg.strokeWidth, svg.steps)) : Optional.empty();
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "svg" -> root(xml);
            case "path" -> new SvgPath(xml.getAttributeValue(null, "d"), steps).read();
            case "circle" -> circle(number(xml, "cx"), number(xml, "cy"), number(xml, "r"));
            case "rect" -> rectangle(number(xml, "x"), number(xml, "y"), number(xml, "width"), number(xml, "height"), number(xml, "rx"));
            case "line" -> {
                steps.add(new Step.Move(number(xml, "x1"), number(xml, "y1")));
                steps.add(new Step.Line(number(xml, "x2"), number(xml, "y2")));
            }
            default -> understood = IGNORED.contains(xml.getLocalName());
        }
        understood &= xml.getAttributeValue(null, "transform") == null && xml.getAttributeValue(null, "style") == null;
    }

    private void root(XMLStreamReader xml) {
        understood = "currentColor".equals(xml.getAttributeValue(null, "stroke")) && "none".equals(xml.getAttributeValue(null, "fill"));
        String viewBox = xml.getAttributeValue(null, "viewBox");
        if (viewBox != null) {
            box = Float.parseFloat(viewBox.trim().split("[ ,]+")[2]);
        }
        String width = xml.getAttributeValue(null, "stroke-width");
        if (width != null) {
            strokeWidth = Float.parseFloat(width);
        }
    }

    private void circle(float cx, float cy, float r) {
        // Four curves; a full arc leaves a visible knot where its ends meet.
        float k = r * 0.5523f;
        steps.add(new Step.Move(cx + r, cy));
        steps.add(new Step.Curve(cx + r, cy + k, cx + k, cy + r, cx, cy + r));
        steps.add(new Step.Curve(cx - k, cy + r, cx - r, cy + k, cx - r, cy));
        steps.add(new Step.Curve(cx - r, cy - k, cx - k, cy - r, cx, cy - r));
        steps.add(new Step.Curve(cx + k, cy - r, cx + r, cy - k, cx + r, cy));
        steps.add(new Step.Close());
    }

    private void rectangle(float x, float y, float w, float h, float r) {
        String d = r == 0 ? "M%1$s %2$sH%3$sV%4$sH%1$sZ".formatted(x, y, x + w, y + h)
                : "M%1$s %2$sH%3$sA%9$s %9$s 0 0 1 %5$s %6$sV%7$sA%9$s %9$s 0 0 1 %3$s %8$sH%1$sA%9$s %9$s 0 0 1 %4$s %7$sV%6$sA%9$s %9$s 0 0 1 %1$s %2$sZ"
                        .formatted(x + r, y, x + w - r, x, x + w, y + r, y + h - r, y + h, r);
        new SvgPath(d, steps).read();
    }

    private static float number(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? 0 : Float.parseFloat(value);
    }
}
