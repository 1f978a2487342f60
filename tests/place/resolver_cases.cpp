#include "resolver_cases.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace jianbao::place {

namespace {

QString codeOf(const Gazetteer &gazetteer, const QString &path)
{
    QString code;
    for (const QString &name : path.split(QLatin1Char('/'))) {
        const QList<const Place *> children = gazetteer.children(code);
        const auto child = std::find_if(children.cbegin(), children.cend(),
                                        [&](const Place *place) { return place->name == name; });
        if (child == children.cend()) {
            ADD_FAILURE() << "no " << name.toStdString() << " in " << path.toStdString();
            return {};
        }
        code = (*child)->code;
    }
    return code;
}

QStringList codesOf(const Gazetteer &gazetteer, const QString &paths)
{
    QStringList codes;
    for (const QString &path : paths.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (path != u"-")
            codes.append(codeOf(gazetteer, path));
    }
    return codes;
}

void addLine(QString &text, const QString &line)
{
    text += text.isEmpty() ? line : QLatin1Char('\n') + line;
}

void setRow(ResolverCase &each, const Gazetteer &gazetteer, const QString &key, const QString &value)
{
    if (key == u"title")
        addLine(each.article.titles, value);
    else if (key == u"dateline")
        each.article.dateline = value;
    else if (key == u"body")
        addLine(each.article.body, value);
    else if (key == u"note")
        addLine(each.article.note, value);
    else if (key == u"home")
        each.context.homePrefecture = codesOf(gazetteer, value).value(0);
    else if (key == u"homecounty")
        each.context.homeCounty = codesOf(gazetteer, value).value(0);
    else if (key == u"votes")
        each.context.countyVotes = codesOf(gazetteer, value);
    else if (key == u"county")
        each.county = codesOf(gazetteer, value).value(0);
    else if (key == u"township")
        each.township = codesOf(gazetteer, value).value(0);
    else if (key == u"mentions")
        each.mentions = codesOf(gazetteer, value);
    else
        ADD_FAILURE() << "unknown key " << key.toStdString() << " in " << each.name.toStdString();
}

QString namesOf(const Gazetteer &gazetteer, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(code.isEmpty() ? QStringLiteral("none") : gazetteer.path(code).join(QLatin1Char('/')));
    return names.isEmpty() ? QStringLiteral("none") : names.join(QLatin1Char(' '));
}

} // namespace

QList<ResolverCase> resolverCases(const Gazetteer &gazetteer, const QString &file)
{
    QFile data(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/places/") + file);
    EXPECT_TRUE(data.open(QIODevice::ReadOnly)) << file.toStdString();
    QList<ResolverCase> cases;
    const QStringList lines = QString::fromUtf8(data.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        const QString key = line.section(QLatin1Char(' '), 0, 0);
        const QString value = line.section(QLatin1Char(' '), 1);
        if (key == u"==") {
            cases.append(ResolverCase());
            cases.last().name = value;
        } else if (!cases.isEmpty()) {
            setRow(cases.last(), gazetteer, key, value);
        }
    }
    for (ResolverCase &each : cases)
        each.mentions.sort();
    return cases;
}

QString faultsOf(const Gazetteer &gazetteer, const ResolverCase &each)
{
    const Decision decision = resolve(gazetteer, each.article, each.context);
    QStringList faults;
    const auto compare = [&](const char16_t *what, const QStringList &found, const QStringList &expected) {
        if (found != expected)
            faults.append(QStringLiteral("%1 %2 for %3").arg(QString::fromUtf16(what), namesOf(gazetteer, found),
                                                             namesOf(gazetteer, expected)));
    };
    compare(u"county", {decision.county.value_or(QString())}, {each.county});
    compare(u"township", {decision.township.value_or(QString())}, {each.township});
    QStringList found = decision.townships;
    found.sort();
    compare(u"mentions", found, each.mentions);
    return faults.join(QStringLiteral("; "));
}

} // namespace jianbao::place
