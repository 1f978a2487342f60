#include "ui/shell/command.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> sequences;
    for (const QString &key : words(keys))
        sequences.append(QKeySequence(key, QKeySequence::PortableText));
    return sequences;
}

} // namespace

bool Command::isIn(const char *place) const
{
    return words(where).contains(QLatin1String(place));
}

QString Command::translatedText() const
{
    const QString whole = translatedCommand(text);
    return *argument ? whole.arg(translatedCommand(argument)) : whole;
}

QString Command::menuText() const
{
    return *submenu && *argument ? translatedCommand(argument) : translatedText();
}

QString Command::translatedShortText() const
{
    return *shortText ? translatedCommand(shortText) : translatedText();
}

QList<QKeySequence> Command::defaultKeys() const
{
    return sequences(keys);
}

QList<QKeySequence> Command::defaultMoreKeys() const
{
    return sequences(moreKeys);
}

const Command &commandOf(const QString &id)
{
    const QList<Command> &table = commandTable();
    const auto row = std::find_if(table.cbegin(), table.cend(),
                                  [&](const Command &command) { return QLatin1String(command.id) == id; });
    Q_ASSERT_X(row != table.cend(), "commandOf", qPrintable(id));
    return *row;
}

const QList<MenuTitle> &menuTitles()
{
    static const QList<MenuTitle> titles = {
        {"F", QT_TRANSLATE_NOOP("Commands", "&File")},     {"E", QT_TRANSLATE_NOOP("Commands", "&Edit")},
        {"A", QT_TRANSLATE_NOOP("Commands", "&Article")},  {"N", QT_TRANSLATE_NOOP("Commands", "A&nnotate")},
        {"V", QT_TRANSLATE_NOOP("Commands", "&View")},     {"G", QT_TRANSLATE_NOOP("Commands", "&Go")},
        {"H", QT_TRANSLATE_NOOP("Commands", "&Help")},
    };
    return titles;
}

QString translatedCommand(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression added(u"\\s*\\(&[^&]\\)"_s); // behind words of another script
    return text.remove(added).remove(u'&');
}

const QList<QKeySequence> &reservedKeys()
{
    // fcitx5 and IBus, then the desktops.
    static const QList<QKeySequence> keys = sequences(
        "Ctrl+Space Meta+Space Ctrl+Shift+F Ctrl+. Ctrl+; Ctrl+Alt+P Ctrl+Alt+H Ctrl+Alt+B Ctrl+Shift+U Ctrl+Alt+T "
        "Ctrl+Alt+Up Ctrl+Alt+Down Ctrl+Alt+Left Ctrl+Alt+Right");
    return keys;
}

} // namespace jianbao::ui
