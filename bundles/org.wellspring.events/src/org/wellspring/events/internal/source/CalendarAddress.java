// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.calendar.CalendarReader;
import org.wellspring.calendar.CalendarTaker;
import org.wellspring.events.spi.EventSource;

/**
 * A calendar on the web: https, or webcal, which means the same. What is not encrypted is read from this machine only. It is fetched
 * into a file of its own first, so that a connection that breaks brings half of nothing.
 */
@Component
public final class CalendarAddress implements EventSource {
    private static final Duration TO_CONNECT = Duration.ofSeconds(20);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final int OK = 200;

    @Override
    public boolean knows(String place) {
        return address(place).isPresent();
    }

    /** The address a place means; empty if it is none. */
    private static Optional<URI> address(String place) {
        String text = place.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("webcals:") || lower.startsWith("webcal:")) {
            text = "https" + text.substring(text.indexOf(':'));
        } else if (!lower.startsWith("https:") && !lower.startsWith("http:")) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public void read(String place, Days days, CalendarTaker taker) throws IOException {
        URI address = address(place).orElseThrow();
        if (address.getScheme().equalsIgnoreCase("http") && !isThisMachine(address.getHost())) {
            throw UnreadablePlace.because("open", address.getHost());
        }
        Path file = Files.createTempFile("wellspring-calendar", ".ics");
        try {
            fetch(address, file);
            new CalendarReader(days.here(), days.from(), days.to()).read(file, taker);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void fetch(URI address, Path file) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(TO_ANSWER).header("Accept", "text/calendar, */*;q=0.5").build();
        // From https nowhere else: NORMAL follows no way to http.
        try (HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(TO_CONNECT).build()) {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body(); OutputStream out = Files.newOutputStream(file)) {
                if (response.statusCode() != OK) {
                    throw UnreadablePlace.because("answer", address.getHost(), response.statusCode());
                }
                if (copied(body, out) > LARGEST) {
                    throw UnreadablePlace.because("large", address.getHost());
                }
            } finally {
                // A body that is not read to its end would hold the client open.
                client.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException(address.getHost());
        } catch (IOException e) {
            throw UnreadablePlace.because("away", e, address.getHost());
        }
    }

    private static long copied(InputStream body, OutputStream out) throws IOException {
        byte[] part = new byte[64 * 1024];
        long sum = 0;
        for (int read = body.read(part); read >= 0 && sum <= LARGEST; read = body.read(part)) {
            out.write(part, 0, read);
            sum += read;
        }
        return sum;
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
