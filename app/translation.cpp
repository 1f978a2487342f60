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

} // namespace

void installTranslation(const QString &language)
{
    const QLocale locale = wanted(language);
    for (QTranslator *old : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete old; // takes itself out of the application
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : locale);
    if (locale.language() != QLocale::Chinese)
        return;
    install(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"jianbao_zh_CN"_s, u":/i18n"_s);
}

} // namespace jianbao::app
