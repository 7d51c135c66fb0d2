// SPDX-License-Identifier: EPL-2.0
// What KDE's library reads of a calendar: one line for each day of an event, beginning, end, title, place, what is off, note and page.
#include <KCalendarCore/Event>
#include <KCalendarCore/FileStorage>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/OccurrenceIterator>
#include <QCoreApplication>
#include <QTextStream>
#include <QTimeZone>
#include <QUrl>
using namespace KCalendarCore;

static QString said(const QDateTime &time, bool allDay) {
    return allDay ? time.date().toString(Qt::ISODate) : time.toUTC().toString(Qt::ISODate);
}

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    MemoryCalendar::Ptr calendar(new MemoryCalendar(QTimeZone::utc()));
    ICalFormat format;
    if (!format.load(calendar, QString::fromLocal8Bit(argv[1]))) {
        return 1;
    }
    QStringList lines;
    OccurrenceIterator all(*calendar, QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2029, 1, 1), QTime(0, 0), Qt::UTC));
    while (all.hasNext()) {
        all.next();
        const Event::Ptr event = all.incidence().dynamicCast<Event>();
        if (!event) {
            continue;
        }
        const QDateTime begin = all.occurrenceStartDate();
        const QDateTime end = event->allDay() ? begin.addDays(event->dtStart().daysTo(event->dtEnd()) + 1)
                                              : begin.addSecs(event->dtStart().secsTo(event->dtEnd()));
        lines << QStringList{said(begin, event->allDay()), said(end, event->allDay()), event->summary(), event->location(),
                             event->status() == Incidence::StatusCanceled ? QStringLiteral("off") : QString(),
                             event->description().replace(QLatin1Char('\n'), QLatin1Char('|')), event->url().toString()}
                     .join(QLatin1Char('\t'));
    }
    lines.sort();
    QTextStream out(stdout);
    out.setCodec("UTF-8");
    out << lines.join(QLatin1Char('\n')) << "\n";
    return 0;
}
