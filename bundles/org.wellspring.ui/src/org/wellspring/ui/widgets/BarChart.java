// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxis.Position;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.wellspring.ui.theme.Palette;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/**
 * Bars that lie beside each other, some for each name. It is to look at: the keyboard passes it by, and its figures stand in words beside it. UI thread only.
 */
public final class BarChart extends Composite {
    /**
     * Bars of one sort.
     *
     * @param name what they count
     * @param values one for each name
     */
    public record Bars(String name, List<Integer> values, Token colour) {
    }

    private final Theme theme;
    private final Chart chart;
    private final ChartKey key;
    private List<Bars> bars = List.of();

    /**
     * Without bars.
     *
     * @param says what it shows, and where its figures are to be read
     */
    public BarChart(Composite parent, Theme theme, String says) {
        super(parent, SWT.NO_FOCUS);
        this.theme = theme;
        GridLayout below = new GridLayout();
        below.marginWidth = 0;
        below.marginHeight = 0;
        below.verticalSpacing = 0;
        setLayout(below);
        chart = new Chart(this, SWT.NO_FOCUS);
        chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        key = new ChartKey(this, theme);
        key.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        chart.setOrientation(SWT.VERTICAL);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        for (IAxis axis : axes()) {
            axis.getTitle().setVisible(false);
            axis.getGrid().setStyle(LineStyle.NONE);
        }
        chart.getAxisSet().getYAxis(0).getTick().setFormat(new java.text.DecimalFormat("0"));
        chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(theme.px(60));
        // The wheel and the keyboard are for what it lies on.
        chart.setEnabled(false);
        for (Control part : List.of(this, chart, chart.getPlotArea().getControl())) {
            speak(part, part == this ? says : "");
        }
        theme.onChange(this, this::dress);
        dress();
    }

    private static void speak(Control part, String says) {
        part.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = says;
            }
        });
        part.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    private List<IAxis> axes() {
        return List.of(chart.getAxisSet().getXAxis(0), chart.getAxisSet().getYAxis(0));
    }

    /** Shows these: of each sort as many as there are names, the first name at the top. */
    public void setBars(List<String> names, List<Bars> changed) {
        bars = List.copyOf(changed);
        key.set(bars.stream().map(sort -> new ChartKey.Entry(sort.name(), sort.colour())).toList());
        chart.suspendUpdate(true);
        for (var before : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(before.getId());
        }
        IAxis names0 = chart.getAxisSet().getXAxis(0);
        // The chart counts from the bottom.
        names0.setCategorySeries(names.reversed().toArray(String[]::new));
        names0.enableCategory(true);
        List<Bars> sorts = new ArrayList<>(bars);
        sorts.reversed().forEach(sort -> {
            IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, sort.name());
            series.setYSeries(sort.values().reversed().stream().mapToDouble(Integer::doubleValue).toArray());
            series.setBarPadding(25);
        });
        chart.suspendUpdate(false);
        dress();
        chart.getAxisSet().adjustRange();
        double most = bars.stream().flatMap(sort -> sort.values().stream()).mapToInt(Integer::intValue).max().orElse(1);
        chart.getAxisSet().getYAxis(0).setRange(new org.eclipse.swtchart.Range(0, Math.max(1, most)));
    }

    private void dress() {
        Palette palette = theme.palette();
        setBackground(palette.color(theme.surfaceOf(this)));
        chart.setBackground(getBackground());
        chart.setBackgroundInPlotArea(getBackground());
        chart.getPlotArea().setBackground(getBackground());
        for (IAxis axis : axes()) {
            axis.getTick().setForeground(palette.muted());
            axis.getTick().setFont(theme.fonts().small());
            axis.getGrid().setForeground(palette.line());
            axis.setPosition(Position.Primary);
        }
        bars.forEach(sort -> ((IBarSeries<?>) chart.getSeriesSet().getSeries(sort.name())).setBarColor(palette.color(sort.colour())));
    }
}
