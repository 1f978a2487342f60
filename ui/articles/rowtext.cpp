#include "ui/articles/rowtext.h"

namespace jianbao::ui {

namespace {

QString nameOf(const place::Gazetteer &gazetteer, const QString &code)
{
    const place::Place *place = gazetteer.byCode(code);
    return place ? place->name : code;
}

} // namespace

QString RowText::headline(const store::ArticleRow &row)
{
    return row.headline.isEmpty() ? tr("[Untitled] %1").arg(row.opening) : row.headline;
}

bool RowText::hasPlace(const store::ArticleRow &row)
{
    return !row.townshipCode.isEmpty() || !row.countyCode.isEmpty();
}

QString RowText::place(const store::ArticleRow &row, const place::Gazetteer &gazetteer, bool withCounty)
{
    if (!hasPlace(row))
        return tr("Township unknown");
    if (row.townshipCode.isEmpty())
        return nameOf(gazetteer, row.countyCode);
    const QString township = nameOf(gazetteer, row.townshipCode);
    return withCounty && !row.countyCode.isEmpty() ? nameOf(gazetteer, row.countyCode) + township : township;
}

QString RowText::source(const store::ArticleRow &row)
{
    if (row.pageNo.isEmpty())
        return row.paper;
    const QString page = tr("page %1").arg(row.pageNo);
    return row.paper.isEmpty() ? page : row.paper + u' ' + page;
}

QString RowText::contributors(const store::ArticleRow &row)
{
    QStringList roles;
    for (const page::Contributor &contributor : row.contributors) {
        if (!roles.contains(contributor.role))
            roles.append(contributor.role);
    }
    QStringList parts;
    for (const QString &role : std::as_const(roles)) {
        if (!role.isEmpty() && role != u"记者")
            parts.append(role);
        for (const page::Contributor &contributor : row.contributors) {
            if (contributor.role == role)
                parts.append(contributor.name);
        }
    }
    return parts.join(u' ');
}

QString RowText::sentence(const store::ArticleRow &row, const place::Gazetteer &gazetteer, const QStringList &tags)
{
    const QString separator = tr(", ", "between the parts of a sentence for screen readers");
    QStringList parts{headline(row)};
    if (!row.read)
        parts.append(tr("unread"));
    if (row.starred)
        parts.append(tr("starred"));
    parts.append(place(row, gazetteer, true));
    if (const QString from = source(row); !from.isEmpty())
        parts.append(from);
    if (row.date.isValid())
        parts.append(QLocale().toString(row.date, QLocale::LongFormat));
    if (!tags.isEmpty())
        parts.append(tr("tags: %1").arg(tags.join(separator)));
    if (row.hasNote)
        parts.append(tr("has a note"));
    if (row.doubtful)
        parts.append(tr("to check"));
    return parts.join(separator);
}

} // namespace jianbao::ui
