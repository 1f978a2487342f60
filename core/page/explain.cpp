#include "core/page/explain.h"

#include "core/page/jointcost.h"
#include "core/page/links.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace jianbao::page {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shown = 12; // characters of a text that are repeated

// In the order of JointSign and TitleSign.
constexpr std::array<QStringView, 15> jointSigns{
    u"ends-sentence", u"ends-short",     u"bare-dateline", u"begins-item",  u"byline-before",
    u"other-column",  u"paragraph",      u"mark-goes-on",  u"characters",   u"lost-stop",
    u"title-before",  u"quotation",      u"words-around",  u"text-between", u"titles-between"};
constexpr std::array<QStringView, 8> titleSigns{u"shared-words", u"against-habit", u"between", u"order",
                                                u"inside",       u"in-other",      u"photo",   u"photo-far"};

QString plain(QString text)
{
    return text.remove(u'\n').simplified();
}

QString beginning(const QString &text)
{
    return plain(text.left(2 * shown)).left(shown);
}

template<typename Reason, size_t N>
QJsonArray reasonsJson(const QList<Reason> &reasons, const std::array<QStringView, N> &names)
{
    QJsonArray array;
    for (const Reason &reason : reasons)
        array.append(QJsonObject{{u"sign"_s, names[size_t(reason.sign)].toString()}, {u"cost"_s, reason.cost}});
    return array;
}

class Explainer
{
public:
    explicit Explainer(const PageStages &stages)
        : m_stages(stages), m_links(linksOf(stages.stream, stages.pieces)), m_costs(stages.lines, stages.pieces)
    {
    }

    QJsonObject explain(const Strand &strand, const Article &article)
    {
        QJsonObject object{{u"headline"_s, article.headline}, {u"confidence"_s, article.confidence}};
        if (!strand.titles.isEmpty())
            object.insert(u"title"_s, QJsonObject{{u"confidence"_s, article.titleConfidence},
                                                  {u"margin"_s, strand.titleMargin},
                                                  {u"reasons"_s, reasonsJson(strand.titleReasons, titleSigns)}});
        else
            object.insert(u"title"_s, QJsonValue());
        object.insert(u"begins"_s, beginnings(strand));
        object.insert(u"joins"_s, joints(strand, article));
        return object;
    }

private:
    QJsonArray beginnings(const Strand &strand) const
    {
        QJsonArray array;
        for (qsizetype i = 0; i < strand.paragraphs.size(); ++i) {
            const Link &link = m_links[size_t(strand.paragraphs[i])];
            const Paragraph &paragraph = m_stages.stream.paragraphs[strand.paragraphs[i]];
            QJsonArray signs;
            const auto add = [&](bool holds, QStringView sign) {
                if (holds)
                    signs.append(sign.toString());
            };
            add(paragraph.dateline, u"dateline");
            add(link.before < 0, u"first");
            add(link.byline, u"byline");
            add(paragraph.turned || paragraph.behindTurn, u"turned");
            add(link.closing, u"closing");
            add(link.titles, u"titles");
            add(link.otherColumn, u"other-column");
            if (i > 0 && signs.isEmpty())
                continue;
            array.append(QJsonObject{{u"text"_s, beginning(m_stages.pieces[paragraph.pieces.first()].text)},
                                     {u"begins"_s, i == 0},
                                     {u"margin"_s, strand.linkMargins[i]},
                                     {u"signs"_s, signs}});
        }
        return array;
    }

    QJsonArray joints(const Strand &strand, const Article &article)
    {
        QJsonArray array;
        for (qsizetype number : strand.paragraphs) {
            const Paragraph &paragraph = m_stages.stream.paragraphs[number];
            for (qsizetype i = 0; i < paragraph.joints.size(); ++i) {
                const Continuation &joint = paragraph.joints[i];
                QList<JointReason> reasons;
                const qsizetype piece = paragraph.pieces[i + 1];
                const qsizetype start = m_stages.lines[m_stages.pieces[piece].first].range.start;
                const auto join = std::find_if(article.joins.begin(), article.joins.end(), [&](const Join &each) {
                    return article.blocks[each.block].range.start == start;
                });
                if (join == article.joins.end())
                    continue;
                static_cast<void>(m_costs.cost(joint.before, piece, joint.texts, joint.titles, &reasons));
                array.append(QJsonObject{
                    {u"before"_s, plain(m_stages.pieces[joint.before].text.right(2 * shown)).right(shown)},
                    {u"after"_s, beginning(m_stages.pieces[piece].text)},
                    {u"confidence"_s, join->confidence},
                    {u"margin"_s, joint.margin},
                    {u"reasons"_s, reasonsJson(reasons, jointSigns)}});
            }
        }
        return array;
    }

    const PageStages &m_stages;
    std::vector<Link> m_links;
    JointCosts m_costs;
};

} // namespace

QJsonArray explanationOf(const PageStages &stages, const PageParse &parse)
{
    Explainer explainer(stages);
    QJsonArray array;
    for (qsizetype i = 0; i < parse.articles.size(); ++i)
        array.append(explainer.explain(stages.arrangement.strands[i], parse.articles[i]));
    return array;
}

} // namespace jianbao::page
