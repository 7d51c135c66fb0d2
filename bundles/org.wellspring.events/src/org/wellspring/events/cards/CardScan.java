// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cards;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.wellspring.events.cards.CardPicture.Finding;
import org.wellspring.people.PictureFile;
import org.wellspring.people.PictureFile.Picture;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

/**
 * Finds the codes in a picture of a card and reads what they say of people (E8): upright or turned, dark, light on dark, small or large. Takes up to some
 * seconds: not on the UI thread.
 */
public final class CardScan {
    /** More points than a telephone takes; who sends so many may want to fill our memory. */
    private static final long MOST_POINTS = 150_000_000;
    /** So long may a side be to be looked through; a code on a card that is held into a camera is large enough in that. */
    private static final int LONGEST = 2_000;
    private static final int SHORT = 900;
    private static final Map<DecodeHintType, Object> HINTS = new EnumMap<>(Map.of(DecodeHintType.TRY_HARDER, true));

    private CardScan() {
    }

    /**
     * Reads a file.
     *
     * @throws PictureFile.TooLarge if it is larger than a picture of a card is
     * @throws IOException if it can't be read or is no picture
     */
    public static CardPicture read(Path file) throws IOException {
        return read(PictureFile.read(file));
    }

    /** Reads a picture. */
    public static CardPicture read(Picture picture) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.content()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(picture, readers.next(), stream) : new CardPicture(picture, List.of(), Finding.DAMAGED);
        } catch (IOException e) {
            return new CardPicture(picture, List.of(), Finding.DAMAGED);
        }
    }

    private static CardPicture read(Picture picture, ImageReader reader, ImageInputStream stream) {
        try {
            reader.setInput(stream, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > MOST_POINTS) {
                return new CardPicture(picture, List.of(), Finding.HUGE);
            }
            ImageReadParam some = reader.getDefaultReadParam();
            int every = Math.max(1, Math.ceilDiv(Math.max(reader.getWidth(0), reader.getHeight(0)), 2 * LONGEST));
            some.setSourceSubsampling(every, every, 0, 0);
            return found(picture, texts(reader.read(0, some)));
        } catch (IOException | RuntimeException brokenInside) {
            return new CardPicture(picture, List.of(), Finding.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static CardPicture found(Picture picture, Set<String> texts) {
        List<CardDetails> cards = texts.stream().map(CodeText::read).flatMap(Optional::stream).distinct().toList();
        Finding finding = cards.size() > 1 ? Finding.SEVERAL : cards.size() == 1 ? Finding.CARD : texts.isEmpty() ? Finding.NONE : Finding.OTHER;
        return new CardPicture(picture, cards, finding);
    }

    /** What the codes say, tried on the picture as it is looked at in several ways until one shows a code. */
    private static Set<String> texts(BufferedImage whole) {
        int longest = Math.max(whole.getWidth(), whole.getHeight());
        List<Double> sizes = longest > LONGEST ? List.of((double) LONGEST / longest, 1.0, (double) LONGEST / longest / 2)
                : longest < SHORT ? List.of(1.0, 2.0) : List.of(1.0, 0.5);
        for (double size : sizes) {
            LuminanceSource grey = grey(whole, size);
            for (UnaryOperator<LuminanceSource> look : List.<UnaryOperator<LuminanceSource>>of(as -> as, LuminanceSource::invert)) {
                for (Binarizer way : List.of(new HybridBinarizer(look.apply(grey)), new GlobalHistogramBinarizer(look.apply(grey)))) {
                    Set<String> texts = texts(way);
                    if (!texts.isEmpty()) {
                        return texts;
                    }
                }
            }
        }
        return Set.of();
    }

    private static Set<String> texts(Binarizer way) {
        Set<String> texts = new LinkedHashSet<>();
        try {
            Arrays.stream(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(way), HINTS)).map(Result::getText).forEach(texts::add);
        } catch (ReaderException noCode) {
            // Another way of looking may show one.
        }
        return texts;
    }

    /** In grey on white, from the darkest point to the lightest. */
    private static LuminanceSource grey(BufferedImage whole, double size) {
        int wide = Math.max(1, (int) Math.round(whole.getWidth() * size));
        int high = Math.max(1, (int) Math.round(whole.getHeight() * size));
        BufferedImage grey = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D to = grey.createGraphics();
        to.setColor(Color.WHITE);
        to.fillRect(0, 0, wide, high);
        to.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        to.drawImage(whole, 0, 0, wide, high, null);
        to.dispose();
        byte[] points = ((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int darkest = 255;
        int lightest = 0;
        for (byte point : points) {
            darkest = Math.min(darkest, point & 0xff);
            lightest = Math.max(lightest, point & 0xff);
        }
        for (int i = 0; i < points.length && lightest > darkest; i++) {
            points[i] = (byte) (((points[i] & 0xff) - darkest) * 255 / (lightest - darkest));
        }
        return new PlanarYUVLuminanceSource(points, wide, high, 0, 0, wide, high, false);
    }
}
