#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <langinfo.h>

namespace jianbao::app {

using namespace Qt::StringLiterals;

void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // Only the characters: LC_ALL would hide the language in LC_MESSAGES and LANG.
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        if (qEnvironmentVariableIsEmpty("LC_MESSAGES"))
            qputenv("LC_MESSAGES", all);
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

namespace {

QLocale wanted(const QString &language)
{
    if (!language.isEmpty())
        return QLocale(language);
    // The language of texts, which may differ from that of numbers and dates.
    const QStringList texts = QLocale::system().uiLanguages();
    return texts.isEmpty() ? QLocale::system() : QLocale(texts.first());
}

void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

// Names of months and days stand among texts, so they are in the language of the texts. The system's dates may be in
// another language than the system's locale says (LC_TIME), so the names themselves are compared. Where they agree the
// system's own formats stay.
void writeDatesIn(const QLocale &texts)
{
    if (QLocale().dayName(Qt::Monday) != texts.dayName(Qt::Monday))
        QLocale::setDefault(texts);
}

} // namespace

void installTranslation(const QString &language)
{
    const QLocale locale = wanted(language);
    for (QTranslator *old : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete old; // takes itself out of the application
    const bool chinese = locale.language() == QLocale::Chinese;
    if (chinese)
        install(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(chinese ? u"jianbao_zh_CN"_s : u"jianbao_en"_s, u":/i18n"_s);
    writeDatesIn(chinese || locale.language() == QLocale::English ? locale : QLocale(QLocale::English));
}

} // namespace jianbao::app
