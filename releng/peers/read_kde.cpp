// SPDX-License-Identifier: EPL-2.0
// What KDE's library reads of a file of cards: one line for each field, name, a tab, value.
#include <KContacts/VCardConverter>
#include <KContacts/Addressee>
#include <KContacts/Related>
#include <KContacts/Picture>
#include <QFile>
#include <QTextStream>
using namespace KContacts;

static QTextStream out(stdout);

static void say(const char *field, QString value) {
    out << field << "\t" << value.replace(QLatin1Char('\n'), QLatin1Char('|')) << "\n";
}

int main(int, char **argv) {
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    out.setCodec("UTF-8");
    for (const Addressee &a : VCardConverter().parseVCards(file.readAll())) {
        say("PERSON", a.formattedName());
        say("full name", a.formattedName());
        say("family name", a.familyName());
        say("given name", a.givenName());
        say("nickname", a.nickName());
        say("birthday", a.birthday().isValid() ? a.birthday().toString(QStringLiteral("yyyy-MM-dd")) : QString());
        say("birthday known without year", a.birthdayHasTime() ? QStringLiteral("time") : QString());
        QDate day = a.anniversary();
        say("anniversary", day.isValid() ? day.toString(QStringLiteral("yyyy-MM-dd")) : QString());
        const QStringList emails = a.emails();
        say("work e-mail", emails.value(0));
        say("home e-mail", emails.value(1));
        QString mobile, work, own;
        for (const PhoneNumber &n : a.phoneNumbers()) {
            if (n.number().endsWith(QLatin1String("112"))) mobile = n.number();
            if (n.number().endsWith(QLatin1String("114"))) work = n.number();
            if (n.number().endsWith(QLatin1String("115"))) own = n.number();
        }
        say("mobile", mobile);
        say("work phone", work);
        say("own label", own);
        const Address home = a.addresses().isEmpty() ? Address() : a.addresses().first();
        say("post box", home.postOfficeBox());
        say("floor", home.extended());
        say("street", home.street());
        say("town", home.locality());
        say("region", home.region());
        say("code", home.postalCode());
        say("country", home.country());
        say("organization", a.organization());
        say("department", a.department());
        say("title", a.title());
        say("web page", a.url().url().toString());
        QStringList messengers;
        for (const Impp &i : a.imppList()) messengers << i.address().toString();
        say("messenger", messengers.join(QLatin1Char(' ')));
        say("tags", a.categories().join(QLatin1Char('|')));
        say("note", a.note());
        QString spouse = a.spousesName();
        for (const Related &r : a.relationships()) spouse += QLatin1Char(' ') + r.related();
        say("spouse", spouse.trimmed());
        say("assistant", a.assistantsName());
        say("photo", a.photo().isEmpty() ? QString() : a.photo().isIntern() ? QStringLiteral("image") : QStringLiteral("uri"));
    }
    return 0;
}
