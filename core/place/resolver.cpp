#include "core/place/resolver.h"

#include "core/place/decision.h"
#include "core/place/naming.h"
#include "core/place/setting.h"
#include "core/place/weights.h"

#include <QSet>

namespace jianbao::place {

QList<QString> countiesNamed(const Gazetteer &gazetteer, const QString &text, const PageContext &context)
{
    ArticleText article;
    article.body = text;
    return countiesIn(gazetteer, text, read(gazetteer.names(), article, context.paper).parts,
                      surroundingsOf(gazetteer, context));
}

QList<QString> countiesIn(const Gazetteer &gazetteer, const QString &text, const QList<PartText> &parts,
                          const Surroundings &around)
{
    const NameIndex &names = gazetteer.names();
    // A short text that is nothing but a name stands in dateline position.
    constexpr qsizetype longestDateline = 12;
    const QString dateline = text.size() <= longestDateline ? text : QString();
    const Setting setting = settingOf(gazetteer, parts, dateline, around);
    QList<QString> codes;
    for (const CountyNamed &county : setting.counties)
        codes.append(names.place(county.place).code);
    if (codes.isEmpty() && setting.dateline >= 0 && names.place(setting.dateline).level == Level::County)
        codes.append(names.place(setting.dateline).code);
    return codes;
}

namespace {

Decision decide(const Gazetteer &gazetteer, const ReadArticle &article, const Surroundings &around)
{
    const NameIndex &names = gazetteer.names();
    const QList<PartText> &parts = article.parts;
    const Setting setting = settingOf(gazetteer, parts, article.dateline, around);
    const NamesOfArticle named = townshipsNamed(gazetteer, parts, setting);
    const About about = decideAbout(names, article, setting, named.townships, !named.open.isEmpty());

    Decision decision;
    const auto codeOf = [&](qint32 place) {
        return place < 0 ? std::nullopt : std::optional<QString>(names.place(place).code);
    };
    decision.county = codeOf(about.county);
    decision.township = codeOf(about.township);
    decision.confidence = about.confidence;
    QSet<QString> known;
    const PlainText &body = parts[qsizetype(Part::Body)].plain;
    for (const TownshipNamed &each : named.townships) {
        const QString code = names.place(each.place).code;
        if (!known.contains(code))
            decision.townships.append(code);
        known.insert(code);
        if (each.part == Part::Body)
            decision.mentions.append({body.toSource(each.start, each.end), code, Level::Township, each.weight});
    }
    for (const CountyNamed &each : setting.counties) {
        if (each.part == Part::Body)
            decision.counties.append({body.toSource(each.start, each.end), names.place(each.place).code, Level::County,
                                      each.stem ? sure::stem : 1.0});
    }
    for (const NameLeftOpen &each : named.open) {
        if (each.part == Part::Body)
            decision.ambiguities.append({body.toSource(each.start, each.end), each.choices});
    }
    if (named.townships.isEmpty() && !named.open.isEmpty())
        decision.choices = named.open.constFirst().choices;
    return decision;
}

} // namespace

Decision resolve(const Gazetteer &gazetteer, const ArticleText &article, const PageContext &context)
{
    return decide(gazetteer, read(gazetteer.names(), article, context.paper), surroundingsOf(gazetteer, context));
}

QList<Decision> resolvePage(const Gazetteer &gazetteer, const QList<ArticleText> &articles, const QString &paper)
{
    QList<ReadArticle> all;
    for (const ArticleText &article : articles)
        all.append(read(gazetteer.names(), article, paper));
    const Surroundings around = surroundingsOf(gazetteer, contextOf(gazetteer, all, paper));
    QList<Decision> decisions;
    for (const ReadArticle &article : std::as_const(all))
        decisions.append(decide(gazetteer, article, around));
    return decisions;
}

} // namespace jianbao::place
