#include "gold.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace jianbao::place {

namespace {

QStringList linesOf(const QString &file)
{
    QFile data(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/places/") + file);
    EXPECT_TRUE(data.open(QIODevice::ReadOnly)) << file.toStdString();
    QStringList lines = QString::fromUtf8(data.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1Char('#')); });
    return lines;
}

// Adds a line to the body; "[小店镇:371122107]" is the name 小店镇, marked as that township.
void addBody(GoldCase &each, const QString &marked)
{
    QString &body = each.article.body;
    if (!body.isEmpty())
        body += QLatin1Char('\n');
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] != QLatin1Char('[')) {
            body += marked[i];
            continue;
        }
        const qsizetype colon = marked.indexOf(QLatin1Char(':'), i);
        const qsizetype close = marked.indexOf(QLatin1Char(']'), i);
        if (colon < 0 || close < colon) {
            ADD_FAILURE() << "a mark without code in " << marked.toStdString();
            return;
        }
        const qsizetype start = body.size();
        body += QStringView(marked).sliced(i + 1, colon - i - 1);
        each.mentions.append({{start, body.size()}, marked.mid(colon + 1, close - colon - 1)});
        i = close;
    }
}

void setHome(GoldCase &each, const QString &code)
{
    constexpr qsizetype countyDigits = 6;
    (code.size() == countyDigits ? each.context.homeCounty : each.context.homePrefecture) = code;
}

void setRow(GoldCase &each, const QString &key, const QString &value)
{
    if (key == u"home")
        setHome(each, value);
    else if (key == u"dateline")
        each.article.dateline = value;
    else if (key == u"title")
        each.article.titles += each.article.titles.isEmpty() ? value : QLatin1Char('\n') + value;
    else if (key == u"body")
        addBody(each, value);
    else if (key == u"note")
        each.article.note = value;
    else if (key == u"about")
        each.about = value;
    else
        ADD_FAILURE() << "unknown key " << key.toStdString() << " in " << each.name.toStdString();
}

QString namesOf(const Gazetteer &gazetteer, const QString &code)
{
    return gazetteer.byCode(code) == nullptr ? code : gazetteer.path(code).join(QLatin1Char('/'));
}

void scoreMentions(Score &score, const Gazetteer &gazetteer, const GoldCase &each, const Decision &decision)
{
    QList<GoldMention> found;
    for (const Mention &mention : decision.mentions)
        found.append({mention.range, mention.code});
    score.gold += int(each.mentions.size());
    score.found += int(found.size());
    const auto fault = [&](const char16_t *what, const GoldMention &mention) {
        score.faults.append(QStringLiteral("%1 %2 %3: %4").arg(QString::fromUtf16(what),
            mention.range.of(each.article.body).toString(), namesOf(gazetteer, mention.code), each.name));
    };
    for (const GoldMention &mention : each.mentions) {
        score.met += found.contains(mention);
        if (!found.contains(mention))
            fault(u"missed", mention);
    }
    for (const GoldMention &mention : std::as_const(found)) {
        if (!each.mentions.contains(mention))
            fault(u"wrong", mention);
    }
}

} // namespace

QList<GoldCase> goldSentences(const QString &half)
{
    constexpr qsizetype fields = 5; // kind, home, dateline, about, text
    QList<GoldCase> cases;
    for (const QString &line : linesOf(QStringLiteral("sentences_%1.txt").arg(half))) {
        const QStringList parts = line.split(QStringLiteral(" | "));
        if (parts.size() != fields) {
            ADD_FAILURE() << "out of form: " << line.toStdString();
            continue;
        }
        GoldCase each;
        each.name = parts[0] + u' ' + parts[4];
        if (parts[1] != u"-")
            setHome(each, parts[1]);
        if (parts[2] != u"-")
            each.article.dateline = parts[2];
        each.about = parts[3];
        addBody(each, parts[4]);
        cases.append(each);
    }
    return cases;
}

QList<GoldCase> goldArticles(const QString &half)
{
    QList<GoldCase> cases;
    for (const QString &line : linesOf(QStringLiteral("articles_%1.txt").arg(half))) {
        const QString key = line.section(QLatin1Char(' '), 0, 0);
        const QString value = line.section(QLatin1Char(' '), 1);
        if (key == u"==") {
            cases.append(GoldCase());
            cases.last().name = value;
        } else if (!cases.isEmpty()) {
            setRow(cases.last(), key, value);
        }
    }
    return cases;
}

Score scoreOf(const Gazetteer &gazetteer, const QList<GoldCase> &cases)
{
    Score score;
    for (const GoldCase &each : cases) {
        const Decision decision = resolve(gazetteer, each.article, each.context);
        scoreMentions(score, gazetteer, each, decision);
        ++score.cases;
        if (decision.abstains()) {
            score.abstained += each.about != u"?";
            if (each.about != u"?")
                score.faults.append(
                    QStringLiteral("abstained for %1: %2").arg(namesOf(gazetteer, each.about), each.name));
            continue;
        }
        const QString answer = decision.township.value_or(QStringLiteral("-"));
        ++score.answered;
        score.right += answer == each.about;
        if (answer != each.about)
            score.faults.append(QStringLiteral("about %1 for %2: %3").arg(namesOf(gazetteer, answer),
                namesOf(gazetteer, each.about), each.name));
    }
    return score;
}

} // namespace jianbao::place
