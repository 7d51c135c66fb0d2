// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.people.OnlyBusiness;
import org.wellspring.people.OnlyBusiness.Client;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Clients with whom there was nothing but business for long (M7): quietly, one a day is enough. A word about something else ends it. */
@Component
public final class ClientRows implements TodayRows {
    private static final int A_DAY = 1;

    private static RowKind kind() {
        Texts texts = new Texts(ClientRows.class);
        return RowKind.of("client", texts.get("kind.client"), texts.get("kind.client.rows")).weight(580);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        Texts texts = new Texts(ClientRows.class);
        DateWords dates = new DateWords(texts.locale());
        Function<Client, String> why = client -> client.ever() ? texts.get("client.why", dates.date(client.since(), day.date()))
                : texts.get("client.why.never");
        Map<UUID, String> beside = new HashMap<>();
        List<Client> clients = new OnlyBusiness(day.space()).clients(day.date()).stream().filter(client -> !day.isPutOff(client.id())).toList();
        clients.stream().filter(client -> day.listed().contains(client.id())).forEach(client -> beside.put(client.id(), why.apply(client)));
        List<Client> others = clients.stream().filter(client -> !day.listed().contains(client.id())).limit(A_DAY).toList();
        RowKind kind = kind();
        return new Found(others.stream().limit(limit)
                .map(client -> TodayRow.of(client.id(), kind, Who.person(client.id(), client.name(), client.organization()),
                        day.date()).why(why.apply(client))
                        .offering(Deed.WRITE))
                .toList(), others.size(), beside);
    }
}
