#include "tests/search/printquery.h"

namespace jianbao::search::test {

namespace {

using namespace Qt::StringLiterals;

QString field(Part part)
{
    switch (part) {
    case Part::Anywhere: return {};
    case Part::Titles: return u"headline:"_s;
    case Part::Body: return u"body:"_s;
    case Part::Contributors: return u"by:"_s;
    case Part::Notes: return u"note:"_s;
    case Part::Paper: return u"paper:"_s;
    }
    return {};
}

struct PrintedTerm {
    QString operator()(const Words &words) const
    {
        QStringList patterns;
        for (const Pattern &pattern : words.patterns)
            patterns.append(printed(pattern));
        return field(words.part) + (words.whole ? u"="_s : QString()) + patterns.join(u'|');
    }
    QString operator()(const InPlaces &places) const
    {
        return (places.named ? u"mention:"_s : u"place:"_s) + places.codes.join(u'+');
    }
    QString operator()(const Tagged &tagged) const
    {
        QStringList ids;
        for (const TagId id : tagged.tags)
            ids.append(QString::number(id));
        return u"tag:"_s + ids.join(u'+');
    }
    QString operator()(const Issued &issued) const
    {
        return u"date:"_s + issued.from.toString(Qt::ISODate) + u".."_s + issued.to.toString(Qt::ISODate);
    }
    QString operator()(const OnPage &page) const { return u"page:"_s + page.number; }
    QString operator()(const OfKind &kind) const { return u"kind:"_s + kind.kind; }
    QString operator()(State state) const
    {
        return u"is:"_s + QStringList{u"starred"_s, u"unread"_s, u"read"_s, u"doubtful"_s}[int(state)];
    }
    QString operator()(Attached what) const
    {
        return u"has:"_s + QStringList{u"highlight"_s, u"note"_s, u"tag"_s, u"repair"_s,
                                   u"township"_s}[int(what)];
    }
};

} // namespace

QString printed(const Pattern &pattern)
{
    QString text = pattern.pieces.first();
    for (qsizetype i = 0; i < pattern.gaps.size(); ++i) {
        const Gap &gap = pattern.gaps[i];
        text += gap.marked ? u"{%1,%2}"_s.arg(gap.least).arg(gap.most) : u"~%1~"_s.arg(gap.most);
        text += pattern.pieces[i + 1];
    }
    return text;
}

QString printed(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Leaf)
        return std::visit(PrintedTerm(), expression.term);
    QStringList parts;
    for (const Expression &part : expression.parts)
        parts.append(printed(part));
    const QStringList names{{}, u"and"_s, u"or"_s, u"not"_s};
    return names[int(expression.kind)] + u'(' + parts.join(u", "_s) + u')';
}

QString printed(const Query &query)
{
    QStringList parts;
    for (const QueryPart &part : query.parts)
        parts.append(printed(part.expression));
    return parts.join(u" & "_s);
}

} // namespace jianbao::search::test
