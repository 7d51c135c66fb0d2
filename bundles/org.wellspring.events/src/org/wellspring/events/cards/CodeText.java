// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cards;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.client.result.AddressBookParsedResult;
import com.google.zxing.client.result.ResultParser;

/** Understands the text of a code: vCard, MECARD, and BIZCARD of old telephones (E8). Any thread. */
public final class CodeText {
    /** RFC 6350, 3.3: a property may have a group before its name, as telephones write it. The library reads none that has. */
    private static final Pattern GROUP = Pattern.compile("(?m)^[A-Za-z0-9-]+\\.(?=[A-Za-z-]+[;:])");
    private static final Pattern MECARD = Pattern.compile("(?i)^\\s*mecard:");

    private CodeText() {
    }

    /** What it says of somebody; empty for what is about nobody. */
    public static Optional<CardDetails> read(String text) {
        String usual = MECARD.matcher(GROUP.matcher(text).replaceAll("")).replaceFirst("MECARD:");
        return ResultParser.parseResult(new Result(usual, null, null, BarcodeFormat.QR_CODE)) instanceof AddressBookParsedResult card
                ? Optional.of(details(card)).filter(read -> !read.equals(CardDetails.NONE))
                : Optional.empty();
    }

    private static CardDetails details(AddressBookParsedResult card) {
        return new CardDetails(all(card.getNames()).stream().findFirst().orElse(""), line(card.getTitle(), ", "), organization(card.getOrg()),
                all(card.getEmails()), all(card.getPhoneNumbers()), all(card.getURLs()), all(card.getAddresses()), line(card.getNote(), " "));
    }

    /** Below the first line there are departments. */
    private static String organization(String all) {
        return all == null ? "" : all.strip().lines().findFirst().orElse("").strip();
    }

    private static List<String> all(String[] some) {
        return some == null ? List.of()
                : Arrays.stream(some).filter(Objects::nonNull).map(one -> line(one, ", ").replaceFirst("(?i)^(tel|mailto):", "")).filter(one -> !one.isEmpty())
                        .distinct().toList();
    }

    private static String line(String text, String between) {
        return text == null ? "" : String.join(between, Stream.of(text.split("\\R")).map(String::strip).filter(part -> !part.isEmpty()).toList());
    }
}
