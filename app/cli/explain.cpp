#include "app/cli/explain.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/cli/terminal.h"

#include <QHash>
#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;

namespace {

// What signs mean, whether they speak for a joint or title or against it.
QString jointWords(const QString &sign)
{
    const QHash<QString, QString> words{
        {u"ends-sentence"_s, Cli::tr("the first part ends a sentence")},
        {u"ends-short"_s, Cli::tr("the first part's last line does not fill its column")},
        {u"bare-dateline"_s, Cli::tr("the first part is nothing but a dateline")},
        {u"begins-item"_s, Cli::tr("the second part begins with a dateline")},
        {u"byline-before"_s, Cli::tr("names stand before the second part")},
        {u"other-column"_s, Cli::tr("the second part is set in another width")},
        {u"paragraph"_s, Cli::tr("how the second part begins, like a paragraph or not")},
        {u"mark-goes-on"_s, Cli::tr("the second part begins with a mark that begins nothing")},
        {u"characters"_s, Cli::tr("how the characters at the break stand together")},
        {u"lost-stop"_s, Cli::tr("how the first part ends, broken off or without its full stop")},
        {u"title-before"_s, Cli::tr("a title stands before the second part, and titles stand behind articles here")},
        {u"quotation"_s, Cli::tr("the second part closes a quotation that the first opens")},
        {u"words-around"_s, Cli::tr("whether the words around the break are of one article")},
        {u"text-between"_s, Cli::tr("other text stands between")},
        {u"titles-between"_s, Cli::tr("titles stand between")}};
    return words.value(sign, sign);
}

QString titleWords(const QString &sign)
{
    const QHash<QString, QString> words{
        {u"shared-words"_s, Cli::tr("the title's words occur in the article")},
        {u"against-habit"_s, Cli::tr("it stands on the side where this page's titles do not stand")},
        {u"between"_s, Cli::tr("other articles stand between")},
        {u"order"_s, Cli::tr("titles stand in another order than their articles")},
        {u"inside"_s, Cli::tr("it stands between paragraphs of the article")},
        {u"in-other"_s, Cli::tr("it stands between paragraphs of another article")},
        {u"photo"_s, Cli::tr("photos seldom have titles")},
        {u"photo-far"_s, Cli::tr("it does not stand beside the photo")}};
    return words.value(sign, sign);
}

QString beginningWords(const QString &sign)
{
    const QHash<QString, QString> words{
        {u"dateline"_s, Cli::tr("a dateline")},
        {u"first"_s, Cli::tr("it is the page's first text")},
        {u"byline"_s, Cli::tr("names above it")},
        {u"turned"_s, Cli::tr("it comes from another page, or the text before it goes on there")},
        {u"closing"_s, Cli::tr("the text before it ends with names")},
        {u"titles"_s, Cli::tr("a title above it")},
        {u"other-column"_s, Cli::tr("another column width")}};
    return words.value(sign, sign);
}

QString percent(const QJsonValue &confidence)
{
    return QString::number(qRound(confidence.toDouble() * 100));
}

QString reasonLines(const QJsonArray &reasons, QString (*wordsOf)(const QString &))
{
    QString text;
    double sum = 0;
    for (const QJsonValue &reason : reasons) {
        const double cost = reason[u"cost"].toDouble();
        sum += cost;
        text += (cost < 0 ? Cli::tr("      for: %1 (%2)") : Cli::tr("      against: %1 (%2)"))
                    .arg(wordsOf(reason[u"sign"].toString()), QString::number(cost, 'f', 1)) + u'\n';
    }
    return text + Cli::tr("      sum %1").arg(QString::number(sum, 'f', 1)) + u'\n';
}

QString titleText(const QJsonValue &title)
{
    if (title.isNull())
        return u"  "_s + Cli::tr("No title was found for it.") + u'\n';
    return u"  "_s + Cli::tr("Its title, sure to %1 %; the next best use of it would cost %2 more.")
                         .arg(percent(title[u"confidence"]), QString::number(title[u"margin"].toDouble(), 'f', 1)) +
           u'\n' + reasonLines(title[u"reasons"].toArray(), titleWords);
}

QString beginningText(const QJsonValue &beginning)
{
    QStringList signs;
    for (const QJsonValue &sign : beginning[u"signs"].toArray())
        signs.append(beginningWords(sign.toString()));
    const QString reasons = signs.isEmpty() ? Cli::tr("no sign but its place") : signs.join(Cli::tr(", "));
    const QString sentence = beginning[u"begins"].toBool()
                                 ? Cli::tr("It begins with “%1”: %2 (margin %3).")
                                 : Cli::tr("It goes on with “%1” in spite of: %2 (margin %3).");
    return u"  "_s + sentence.arg(printable(beginning[u"text"].toString()), reasons,
                                  QString::number(beginning[u"margin"].toDouble(), 'f', 1)) + u'\n';
}

QString joinText(const QJsonValue &join)
{
    return u"  "_s + Cli::tr("One paragraph over a break, sure to %1 %: “…%2” and “%3…”; the next best would cost %4 more.")
                         .arg(percent(join[u"confidence"]), printable(join[u"before"].toString()),
                              printable(join[u"after"].toString()), QString::number(join[u"margin"].toDouble(), 'f', 1)) +
           u'\n' + reasonLines(join[u"reasons"].toArray(), jointWords);
}

} // namespace

QString explanationText(const QJsonArray &explanation)
{
    QString text;
    int number = 0;
    for (const QJsonValue &article : explanation) {
        const QString headline = printable(article[u"headline"].toString());
        text += u'\n' + Cli::tr("%1. %2 — sure to %3 %").arg(QString::number(++number),
            headline.isEmpty() ? Cli::tr("(without a headline)") : headline, percent(article[u"confidence"])) + u'\n';
        text += titleText(article[u"title"]);
        for (const QJsonValue &beginning : article[u"begins"].toArray())
            text += beginningText(beginning);
        for (const QJsonValue &join : article[u"joins"].toArray())
            text += joinText(join);
    }
    return text;
}

} // namespace jianbao::cli
