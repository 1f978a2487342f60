#include "core/page/reread.h"

#include "core/page/articlekind.h"
#include "core/page/credits.h"
#include "core/page/dateline.h"
#include "core/page/lines.h"
#include "core/page/plaintext.h"

namespace jianbao::page {

namespace {

constexpr qsizetype headLength = 200; // of a paragraph, in which a dateline or closing credits are looked for

class Reader
{
public:
    Reader(const QString &text, Article article, QDate issue)
        : m_text(text), m_article(std::move(article)), m_issue(issue)
    {
    }

    Article read()
    {
        m_article.contributors.clear();
        m_article.dateline.clear();
        m_article.date = {};
        m_article.kicker = title(BlockRole::Kicker);
        m_article.headline = title(BlockRole::Headline);
        m_article.subheadline = title(BlockRole::Subheadline);
        readPeople();
        return std::move(m_article);
    }

private:
    // The lines of blocks with their corrections, a line feed between two.
    QString linesOf(const QList<Block> &blocks) const
    {
        QList<Block> lines;
        for (const Block &block : blocks) {
            for (const Line &line : splitLines(block.range.of(m_text)))
                lines.append({block.role, line.range.shifted(block.range.start), false});
        }
        return plainText(composeReading(m_text, lines, m_article.corrections).text);
    }

    QString title(BlockRole role) const
    {
        return composeReading(m_text, blocksOf(role), m_article.corrections).texts(role).join(u' ');
    }

    QList<Block> blocksOf(BlockRole role) const
    {
        QList<Block> blocks;
        for (const Block &block : m_article.blocks) {
            if (block.role == role)
                blocks.append(block);
        }
        return blocks;
    }

    // Those that go on with each other together: lines of another text may stand in between.
    static QList<QList<Block>> unitsOf(const QList<Block> &blocks)
    {
        QList<QList<Block>> units;
        for (const Block &block : blocks) {
            if (!block.continues || units.isEmpty())
                units.append(QList<Block>());
            units.last().append(block);
        }
        return units;
    }

    void add(const Credits &credits)
    {
        for (const Contributor &person : credits.people) {
            if (!m_article.contributors.contains(person))
                m_article.contributors.append(person);
        }
    }

    void readPeople()
    {
        const QList<Block> bylines = blocksOf(BlockRole::Byline);
        const QList<Block> body = blocksOf(BlockRole::Body);
        const QList<Block> captions = blocksOf(BlockRole::Caption);
        for (const QList<Block> &byline : unitsOf(bylines)) {
            const QString line = linesOf(byline);
            if (const std::optional<Dateline> dateline = datelineAlone(line.trimmed())) {
                take(*dateline);
                continue;
            }
            add(lineCredits(line));
        }
        for (const QList<Block> &caption : unitsOf(captions))
            add(closingCredits(linesOf(caption)).credits);
        if (const QList<Block> credits = blocksOf(BlockRole::Credit); !credits.isEmpty())
            add(readCredits(linesOf(credits)));
        if (body.isEmpty() && !captions.isEmpty()) {
            m_article.kind = ArticleKind::Photo;
            return;
        }
        if (!body.isEmpty())
            readBody(body);
        const ReadingText reading = composeReading(m_text, body, m_article.corrections);
        m_article.kind = kindOf(kindMeasures(m_article, reading.texts(BlockRole::Body)));
    }

    void take(const Dateline &dateline)
    {
        m_article.dateline = dateline.place;
        m_article.date = dateline.dateFor(m_issue);
        add(dateline.credits);
    }

    void readBody(const QList<Block> &body)
    {
        const QList<QList<Block>> paragraphs = unitsOf(body);
        Dateline dateline = readDateline(linesOf(paragraphs.first()).left(headLength));
        if (dateline.length == 0 && paragraphs.size() > 1) // behind 编者按
            dateline = readDateline(linesOf(paragraphs[1]).left(headLength));
        if (dateline.length > 0)
            take(dateline);
        const QString end = linesOf(paragraphs.last()).right(headLength);
        add(closingCredits(end).credits);
    }

    const QString &m_text;
    Article m_article;
    QDate m_issue;
};

} // namespace

Article reread(const QString &text, Article article, QDate issue)
{
    return Reader(text, std::move(article), issue).read();
}

} // namespace jianbao::page
