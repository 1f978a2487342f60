#include "core/store/searchtexts.h"

#include "core/text/fold.h"

#include <QStringList>

namespace jianbao::store {

namespace {

QString lines(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace

QString SearchTexts::all() const
{
    return lines({body, titles, names, rest});
}

SearchTexts searchTextsOf(const page::Article &article, const page::ReadingText &reading)
{
    SearchTexts texts;
    texts.body = text::fold(runningTextOf(reading));
    texts.titles = text::fold(lines({article.kicker, article.headline, article.subheadline}));
    QStringList names;
    for (const page::Contributor &contributor : article.contributors)
        names.append(contributor.name);
    texts.names = text::fold(lines(names));
    QStringList rest;
    for (const page::ReadingUnit &unit : reading.units) {
        if (isRunningText(unit.role))
            continue;
        const QString folded = text::fold(reading.unitText(unit));
        if (!texts.titles.contains(folded) && !texts.names.contains(folded))
            rest.append(folded);
    }
    texts.rest = lines(rest);
    return texts;
}

bool isRunningText(page::BlockRole role)
{
    return role == page::BlockRole::Body || role == page::BlockRole::Crosshead || role == page::BlockRole::Caption;
}

QString runningTextOf(const page::ReadingText &reading)
{
    QStringList units;
    for (const page::ReadingUnit &unit : reading.units) {
        if (isRunningText(unit.role))
            units.append(reading.unitText(unit));
    }
    return units.join(u'\n');
}

} // namespace jianbao::store
