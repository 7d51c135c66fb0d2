// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.commands.NewRecommendation;
import org.wellspring.giving.ui.internal.PanelParts;
import org.wellspring.giving.ui.internal.Somebody;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.giving.ui.internal.introduce.IntroductionPlace;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** Somebody recommended me: what for, who spoke first, by whom it came (I5). UI thread only. */
final class NewRecommendationPopover {
    private static final int WIDTH = 640;
    private static final String MORE = "more";

    private final IntroductionPlace place;
    private final Map<UUID, String> chain = new LinkedHashMap<>();
    private Popover popover;
    private SearchField what;
    private SearchField note;
    private DayField day;
    private ChipBar by;
    private Heading said;

    NewRecommendationPopover(IntroductionPlace place) {
        this.place = place;
    }

    void open() {
        popover = new Popover(place.window(), place.theme(), Texts.get("recommended.title.new"), WIDTH).titled();
        Composite content = popover.content();
        what = PanelParts.field(content, place.theme(), Texts.get("recommended.what"), this::save);
        PanelParts.line(content, place.theme(), Heading.Level.STRONG, Texts.get("recommended.chain"));
        by = new ChipBar(content, place.theme(), Texts.get("recommended.chain"));
        by.setLayoutData(PanelParts.wide());
        by.onOpen(chip -> chip.id().equals(MORE) ? Texts.get("recommended.more.hint") : null, id -> {
            if (id.equals(MORE)) {
                more();
            }
        });
        by.onRemove(id -> {
            chain.remove(UUID.fromString(id));
            named();
        });
        note = PanelParts.field(content, place.theme(), Texts.get("recommended.note"), this::save);
        day = new DayField(content, place.theme(), DayReader.of(place.space()), Toward.PAST);
        day.onGrow(popover::place);
        day.control().addListener(SWT.DefaultSelection, e -> save());
        said = PanelParts.line(content, place.theme(), Heading.Level.SUBTITLE, Texts.get("recommended.help"));
        Composite row = PanelParts.buttons(popover.foot(), place.theme(), 3, null);
        new FlatButton(row, place.theme(), FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, place.theme(), FlatButton.Kind.PRIMARY, Texts.get("save")).onPress(this::save);
        named();
        popover.kept(this::save).open();
        what.setFocus();
    }

    private void named() {
        List<Chip> chips = new ArrayList<>();
        chain.forEach((id, name) -> chips.add(new Chip(id.toString(), chips.isEmpty() ? name : Texts.get("recommended.then", name), Tone.SOFT).withCross()));
        chips.add(new Chip(MORE, Texts.get(chain.isEmpty() ? "recommended.first" : "recommended.more"), Tone.SOFT));
        by.setChips(chips);
        if (popover.isOpen()) {
            popover.place();
        }
    }

    private void more() {
        popover.stay();
        Somebody.ask(place.space(), place.theme(), popover.shell(), Texts.get(chain.isEmpty() ? "recommended.first" : "recommended.more"), row -> {
            chain.putIfAbsent(row.id(), row.name());
            named();
        });
    }

    private void save() {
        LocalDate today = LocalDate.now(place.space().clock());
        if (what.getText().isBlank()) {
            said.setText(Texts.get("recommended.what.missing"));
            what.setFocus();
        } else if (chain.isEmpty()) {
            said.setText(Texts.get("recommended.nobody"));
            by.setFocus();
        } else if (day.day().filter(d -> !d.isAfter(today)).isEmpty()) {
            said.setText(Texts.get("help.day.wrong"));
            day.control().setFocus();
        } else {
            keep(day.day().get());
        }
    }

    /** What was said is said by who spoke first. */
    private void keep(LocalDate on) {
        List<NewRecommendation.By> all = new ArrayList<>();
        chain.keySet().forEach(id -> all.add(new NewRecommendation.By(id, all.isEmpty() ? note.getText() : null)));
        place.actions().runAndSay(new NewRecommendation(what.getText(), all).on(on), Texts.get("recommended.said", String.join(", ", chain.values())))
                .ifPresent(id -> {
                    popover.close();
                    new Latest(place.window()).ask(() -> new Recommendations(place.space()).find(id),
                            found -> found.ifPresent(row -> new ThanksPopover(place, row).open()));
                });
    }
}
